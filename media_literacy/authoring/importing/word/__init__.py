"""Word documents, judged before they are read."""
