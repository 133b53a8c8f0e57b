"""What may be in a pack: kinds of files, how long each may be, and whether a file is what its name says."""

from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.files.file_formats import PICTURE_ENDINGS
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import FILE_BYTES, PICTURE_BYTES, PICTURE_PIXELS
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.lesson.pictures.displayable import PICTURE_KIND, PICTURE_TOO_LARGE, picture_size
from media_literacy.lesson.reading.source_bytes import FILE_TOO_LARGE, NOT_UTF8
from media_literacy.packs.archive.archive_fault import ArchiveFault
from media_literacy.packs.archive.file_names import shown
from media_literacy.packs.archive.manifest import MANIFEST_BYTES, MANIFEST_FILE
from media_literacy.packs.archive.picture_sizes import media_type_of, tells_one_size
from media_literacy.packs.pack_toml import PACK_BYTES
from media_literacy.strings.sizes import size_text

FILE_KIND = DiagnosticCode("file-kind", Severity.ERROR)

MIMETYPE_FILE = "mimetype"
MIMETYPE = b"application/x-lesson-pack+zip"
SIGNATURE_FILE = "signature.json"
UNLISTED = frozenset((MANIFEST_FILE, SIGNATURE_FILE))
TEXT_BYTES = 16 * 1024 * 1024
"""Of all lessons of a pack together: each of them may take a quarter of a second to read."""
SIGNATURE_BYTES = 4 * 1024
_TEXTS = {".md": "text/markdown", ".txt": "text/plain"}


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that packs may hold, and the most bytes that one of it may have."""

    media_type: str
    most_bytes: int

    @property
    def is_picture(self) -> bool:
        """Whether its first bytes tell what it is."""
        return self.media_type in PICTURE_ENDINGS.values()


_BY_PATH = {
    MIMETYPE_FILE: FileKind("text/plain", len(MIMETYPE)),
    PACK_FILE: FileKind("application/toml", PACK_BYTES),
    MANIFEST_FILE: FileKind("application/json", MANIFEST_BYTES),
    SIGNATURE_FILE: FileKind("application/json", SIGNATURE_BYTES),
}


def kind_of(path: str) -> FileKind | None:
    """The kind of a file by its path; None for what packs do not hold."""
    if path in _BY_PATH:
        return _BY_PATH[path]
    dot = path.rfind(".")
    suffix = path[dot:].lower() if dot > path.rfind("/") else ""
    if suffix in PICTURE_ENDINGS:
        return FileKind(PICTURE_ENDINGS[suffix], PICTURE_BYTES)
    if suffix in _TEXTS:
        return FileKind(_TEXTS[suffix], FILE_BYTES)
    return None


def is_lesson(path: str) -> bool:
    return path.lower().endswith(".md")


def too_much_text() -> str:
    """The words for more lessons than can be read in good time."""
    return _("The lessons of the pack have more than {size} of text together.").format(size=size_text(TEXT_BYTES))


def no_such_kind(path: str) -> ArchiveFault:
    message = _("“{name}” is of a kind that packs do not hold.").format(name=shown(path))
    return ArchiveFault(FILE_KIND, message, _("A pack holds lessons (.md), texts (.txt), and PNG, JPEG or WebP."))


def too_long(path: str, kind: FileKind) -> ArchiveFault:
    """The fault of a file with more bytes than its kind may have."""
    name, size = shown(path), size_text(kind.most_bytes)
    if kind.is_picture:
        message = _("The picture “{name}” is larger than {size}.").format(name=name, size=size)
        return ArchiveFault(PICTURE_TOO_LARGE, message, _("Save a smaller copy of it."))
    message = _("“{name}” is larger than {size}.").format(name=name, size=size)
    return ArchiveFault(FILE_TOO_LARGE, message, _("Make several files of it."))


def fault_of_content(path: str, kind: FileKind, data: bytes) -> ArchiveFault | None:
    """What is wrong with the bytes of a file of that kind; None when nothing is."""
    if len(data) > kind.most_bytes:
        return too_long(path, kind)
    return _fault_of_picture(path, kind, data) if kind.is_picture else _fault_of_text(path, data)


def _fault_of_text(path: str, data: bytes) -> ArchiveFault | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        message = _("“{name}” is not UTF-8 text.").format(name=shown(path))
        return ArchiveFault(NOT_UTF8, message, _("Save it again, and choose the encoding UTF-8."))
    return None


def _fault_of_picture(path: str, kind: FileKind, data: bytes) -> ArchiveFault | None:
    name = shown(path)
    if media_type_of(data) != kind.media_type:
        message = _("“{name}” is not the kind of picture that its name says.").format(name=name)
        cure = _("Open it in a picture program, and save it as PNG, JPEG or WebP.")
        return ArchiveFault(PICTURE_KIND, message, cure)
    if not tells_one_size(data):
        message = _("The picture “{name}” is damaged, or has two sizes.").format(name=name)
        return ArchiveFault(PICTURE_KIND, message, _("Open it in a picture program, and save it anew."))
    width, height = picture_size(data) or (0, 0)
    if width * height > PICTURE_PIXELS:
        message = _("The picture “{name}” has more than 16 megapixels.").format(name=name)
        return ArchiveFault(PICTURE_TOO_LARGE, message, _("Save a smaller copy of it."))
    return None
