"""Finding words while reading: in the article, and in the notes that are open."""
