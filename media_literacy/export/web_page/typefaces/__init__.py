"""The faces of a page: ours, cut to the letters that it has."""
