"""What the site of the documentation needs beside its pages."""
