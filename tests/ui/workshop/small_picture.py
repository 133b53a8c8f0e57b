"""The smallest picture that can be shown."""

import zlib


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


HEADER = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\x08\0\0\0\0")
"""Its beginning, which tells its size and has nothing to show."""

PNG = HEADER + _chunk(b"IDAT", zlib.compress(b"\0\0")) + _chunk(b"IEND", b"")
