"""Sheets of paper that were filled in: read, and taken together for a class."""
