"""Results of classes on their way to a learning record store that a school or district runs."""
