"""How the result of somebody in a class came to the teacher."""

from enum import StrEnum


class CameAs(StrEnum):
    """Typed in from paper; from a page or a program as a code or a file; or from a seat of a hosted class."""

    PAPER = "paper"
    CODE = "code"
    FILE = "file"
    SEAT = "seat"
