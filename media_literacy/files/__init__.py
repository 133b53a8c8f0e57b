"""Files and folders as everybody needs them: read, written whole, locked, told apart by their first bytes."""
