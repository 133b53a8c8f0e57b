"""The article changed as a whole: sentences and blocks added, removed, moved, joined, and blocks made another kind."""
