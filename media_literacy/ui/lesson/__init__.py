"""One lesson from its first page to its debrief: opened, shown page by page, its attempt persisted."""
