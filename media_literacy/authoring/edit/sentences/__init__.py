"""The words and the boundaries of sentences changed; whoever names a sentence goes on naming it."""
