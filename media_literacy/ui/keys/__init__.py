"""The keys: the table of all of them, and how each system has them."""
