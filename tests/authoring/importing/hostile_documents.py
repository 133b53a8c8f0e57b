"""Documents that were made to hurt: to take minutes, all memory, other files, or the process that reads them."""

from authoring.importing.hostile_packages import PACKAGES
from authoring.importing.hostile_pages import PAGE
from authoring.importing.hostile_texts import TEXT
from authoring.importing.hostile_word import WORD

HOSTILE = {
    **{f"{name}.docx": make for name, make in (PACKAGES | WORD).items()},
    **{f"{name}.txt": make for name, make in TEXT.items()},
    **{f"{name}.html": make for name, make in PAGE.items()},
}
"""Each file by its name, which tells what it is and how it is opened."""
