"""The guide for teachers beside the workshop’s pages."""
