"""Hard words that the author explains: a note in the margin, and the ways to it."""
