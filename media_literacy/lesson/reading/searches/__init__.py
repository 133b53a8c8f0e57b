"""Searches to read, under *Leave the page*."""
