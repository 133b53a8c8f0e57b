"""The names of a class."""
