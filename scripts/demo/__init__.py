"""The demo: territories of the United States, from the command line to a map."""
