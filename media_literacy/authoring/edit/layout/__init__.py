"""How an author laid out notes, parts and cards: the lines that are theirs."""
