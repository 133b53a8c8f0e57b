"""Where a sentence ends, and the id that each one keeps."""
