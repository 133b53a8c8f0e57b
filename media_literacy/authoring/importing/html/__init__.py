"""Web pages and rich text: the article found in HTML, and what surrounds it left behind."""
