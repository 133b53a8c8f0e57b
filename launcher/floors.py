"""What the pinned wheels are made for, at least and at most: the one place where these numbers stand."""

PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
"""The versions of Python that all packages are there for; the newest is the one that PySide6 allows."""
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
OLDEST_MACOS = (13, 0)
