"""The size of a file as a message tells it."""

from media_literacy.i18n import gettext as _

_KILOBYTE, _MEGABYTE = 1024, 1024 * 1024


def size_text(size: int) -> str:
    """Bytes in kB, rounded up; whole megabytes, as limits are, in MB."""
    if size and size % _MEGABYTE == 0:
        return _("{n} MB").format(n=size // _MEGABYTE)
    return _("{n} kB").format(n=-(-size // _KILOBYTE))
