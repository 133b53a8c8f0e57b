"""Evidence cards and the parts after the article, written and removed."""
