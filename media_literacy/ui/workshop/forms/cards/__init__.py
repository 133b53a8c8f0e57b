"""Evidence cards as fields: the list of all, and one that is made on the spot."""
