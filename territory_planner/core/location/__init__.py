"""Where centers stand: to cover, to be near, to lie apart."""
