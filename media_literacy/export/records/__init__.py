"""Results of a lesson as records for a learning record store, as xAPI 1.0.3 has them."""
