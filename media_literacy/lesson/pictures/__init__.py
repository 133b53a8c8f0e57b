"""Pictures of a lesson: which are used, which may be shown, and which way up."""
