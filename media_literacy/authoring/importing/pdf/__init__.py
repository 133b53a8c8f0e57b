"""The text of PDF files, which know letters and their places and nothing of sentences."""
