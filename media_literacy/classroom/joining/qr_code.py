"""QR codes: as modules for a window to paint, and as pictures."""

import io

import segno

_QUIET_ZONE = 4
_SCALE = 8


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, dark ones true, without the light border of four modules that a code needs around it."""
    return tuple(tuple(map(bool, row)) for row in _made(text).matrix)


def qr_svg(text: str) -> bytes:
    """The code as a picture of lines, with its border."""
    return _saved(text, "svg")


def qr_png(text: str) -> bytes:
    """The code as a picture of points, with its border."""
    return _saved(text, "png")


def _made(text: str) -> segno.QRCode:
    return segno.make_qr(text, error="m", boost_error=False)


def _saved(text: str, kind: str) -> bytes:
    file = io.BytesIO()
    _made(text).save(file, kind=kind, scale=_SCALE, border=_QUIET_ZONE)
    return file.getvalue()
