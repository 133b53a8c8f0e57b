"""Places of a text that is shown in one line, with one space between its words."""


def place_in_lines(text: str, place: int) -> int:
    """Where in the text that stands which is at this place once it is in one line; its end for what is behind it."""
    at = 0
    for word in text.split():
        begins = text.index(word, at)
        if place <= len(word):
            return begins + place
        at, place = begins + len(word), place - len(word) - 1
    return at
