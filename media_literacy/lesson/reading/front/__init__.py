"""The front matter: from its lines to what the author says about the lesson as a whole."""
