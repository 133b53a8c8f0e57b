"""What stands on paper and where a page ends, before anybody knows how wide a letter is."""
