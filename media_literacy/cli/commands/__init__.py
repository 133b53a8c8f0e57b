"""The commands of the terminal, one a file. None is imported before somebody types it or asks for all of them."""
