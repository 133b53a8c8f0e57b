"""Measures over many results in words and tables: a page of progress, an occasion, the forms of a course."""
