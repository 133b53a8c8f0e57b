"""What a browser printed, read back by the tools of Poppler."""

import subprocess
from pathlib import Path


def printed_text(pdf: Path) -> str:
    """All of its text."""
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def printed_pages(pdf: Path) -> int:
    """How many pages it has."""
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return next(int(line.split()[-1]) for line in told.splitlines() if line.startswith("Pages:"))
