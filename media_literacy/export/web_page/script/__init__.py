"""The script of a page, and the data and words that it works with."""
