"""Which text is which after an edit."""
