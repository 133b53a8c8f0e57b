"""The desk around the page: margin notes in their places, brackets, lines, and what was seen."""
