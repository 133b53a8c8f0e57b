"""The lesson being written: its one text, its drafts, its file."""
