"""The fix-it step: what would make a problem hold, written beside its note before the author’s words are seen."""
