"""What a page has of its lesson, as markup: article, notes, parts, pictures and result."""
