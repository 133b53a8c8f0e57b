"""Results of classes for a record store, as a teacher sees them: where they go, what waits, and sending them."""
