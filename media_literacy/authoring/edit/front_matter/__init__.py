"""Values of the front matter set and taken out."""
