"""After the lesson: what a class came to, classes with their names, and what is kept of them."""
