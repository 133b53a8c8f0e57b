"""Reading an article: the page, its sentences, the margin and the brackets."""
