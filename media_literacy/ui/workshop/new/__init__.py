"""A new lesson from a pasted text or a document."""
