"""Addresses as a Word document may hold them: Word refuses a whole file for one that is put together wrongly."""

import re

from media_literacy.lesson.reading.links import is_allowed_address

_NOT_IN_ADDRESS = re.compile(r"""[\x00-\x20"<>\\^`{|}\[\]\x7f]|%(?![0-9A-Fa-f]{2})|[\ud800-\udfff]""")
_HOST = re.compile(r"https?://[\w.-]+(:\d{1,5})?([/?#]|$)", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)


def word_address(target: str) -> str | None:
    """The address for a link; None where it may not be followed, or Word would not take it for one."""
    if not is_allowed_address(target) or not (_HOST.match(target) or _MAIL.match(target)):
        return None
    address, number_sign, fragment = target.partition("#")
    return _escaped(address) + number_sign + _escaped(fragment).replace("#", "%23")


def _escaped(text: str) -> str:
    return _NOT_IN_ADDRESS.sub(
        lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode(errors="replace")), text
    )
