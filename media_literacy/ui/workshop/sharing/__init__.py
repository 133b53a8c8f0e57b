"""A lesson leaves the workshop: in which formats, on paper or as files, and into which folder."""
