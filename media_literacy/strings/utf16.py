"""Between offsets that count code points, as ours do, and those that count UTF-16 units, as Qt's: emoji are two."""


def utf16_length(text: str) -> int:
    """How many units a text has."""
    return len(text) if text.isascii() else len(_encoded(text)) // 2


def code_points_in(text: str, units: int) -> int:
    """How many code points are whole in the first so many units of a text."""
    if text.isascii():
        return min(max(units, 0), len(text))
    found = _encoded(text)[: 2 * max(units, 0)].decode("utf-16-le", "surrogatepass")
    return len(found) - 1 if found and found[-1] != text[len(found) - 1] else len(found)


def _encoded(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
