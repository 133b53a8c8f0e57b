"""The article read aloud, with the notes that are open."""
