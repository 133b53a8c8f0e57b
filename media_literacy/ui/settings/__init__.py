"""Settings, and help with the keys."""
