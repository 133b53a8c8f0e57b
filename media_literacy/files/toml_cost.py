"""What keeps the reading of TOML from taking for ever."""

_DOTS_IN_LINE = 64


def costly_line(text: str) -> int:
    """The first line with more full stops than the names in it have, 0 if there is none.

    Names of names (“a.b.c = 1”) take the reader of TOML a time that grows with the third power of their number.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") - line.count('.md"') - line.count(".md'") > _DOTS_IN_LINE:
            return number
    return 0
