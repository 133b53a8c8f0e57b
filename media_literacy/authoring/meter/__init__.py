"""A lesson measured against the rules of a good exercise."""
