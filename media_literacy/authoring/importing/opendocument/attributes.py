"""Names of attributes in an OpenDocument text, and the numbers in them."""

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def whole(text: str | None, most: int, otherwise: int = 1) -> int:
    """A number of at least one that stands in an attribute."""
    return min(most, max(1, int(text))) if text and text.isascii() and text.isdecimal() and len(text) < 6 else otherwise
