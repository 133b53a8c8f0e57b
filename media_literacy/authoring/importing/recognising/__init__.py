"""What a passage is: headline, byline, footnote, note."""
