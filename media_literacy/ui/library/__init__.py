"""The list of lessons, where the program begins."""
