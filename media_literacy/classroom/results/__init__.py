"""What a class came to, once its lesson is over: its seats among the sheets of a class."""
