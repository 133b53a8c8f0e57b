"""Lesson packs as a type of file of their own, which a double click opens with this program: on Linux, for one person.

Two small files below the data home of that person say it, as freedesktop.org describes; deleting them takes it back.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from xml.sax.saxutils import escape

from media_literacy import resources
from media_literacy.desktop import DESKTOP_ID
from media_literacy.errors import StoreError
from media_literacy.files.reading import is_file, read_file
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.packs.archive.contents import MIMETYPE
from media_literacy.resources import assets_folder

_PACK = MIMETYPE.decode()
_PATIENCE = 30
_LARGEST_ENTRY = 64 * 1024
_ENTRY, _EARLIER_ENTRY = f"{DESKTOP_ID}.desktop", "media-literacy.desktop"
_SHARED_DATA = "/usr/local/share:/usr/share"  # where a system without XDG_DATA_DIRS has its entries
_QUOTED = '"`$\\'

Runner = Callable[[Sequence[str]], None]


def run_tool(words: Sequence[str]) -> None:
    """Run a tool of the system if it is there; a desktop without them has no double click to be changed."""
    tool = shutil.which(words[0])
    if tool is None:
        return
    try:
        subprocess.run([tool, *words[1:]], timeout=_PATIENCE, capture_output=True, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return


class Association(Enum):
    """What a double click on a pack opens, as far as this program can tell."""

    NONE = "none"
    OURS = "ours"
    OTHER_COPY = "other copy"
    """One that lies elsewhere, or this one before it was moved."""
    INSTALLED = "installed"
    """This copy, for it is installed for everybody on this computer."""


class FileType:
    """Whether packs open with this program, for the person whose data home it is."""

    def __init__(
        self,
        data_home: Path,
        command: Sequence[str],
        start_in: Path,
        run: Runner = run_tool,
        *,
        for_everybody: Association = Association.NONE,
    ) -> None:
        """`for_everybody` is what the system itself says; an entry of this person would hide it."""
        self._for_everybody = for_everybody
        self._command, self._start_in, self._run = command, start_in, run
        self._applications, self._mime = data_home / "applications", data_home / "mime"
        self.entry, self._earlier = self._applications / _ENTRY, self._applications / _EARLIER_ENTRY
        self.kind = self._mime / "packages" / "media-literacy.xml"

    @property
    def association(self) -> Association:
        """What a double click opens now."""
        if is_file(self.kind) and (is_file(self.entry) or is_file(self._earlier)):
            return Association.OURS if self._starts_this() else Association.OTHER_COPY
        return self._for_everybody

    def _starts_this(self) -> bool:
        """Whether the entry starts this copy of the program; its other lines may be in another language."""
        try:
            lines = read_file(self.entry, _LARGEST_ENTRY).decode("utf-8", "replace").splitlines()
        except OSError:
            return False
        wanted = _entry(self._command, self._start_in).splitlines()
        return all(line in lines for line in wanted if line.startswith(("Exec=", "Path=")))

    def register(self) -> None:
        """Let packs open with this program; StoreError if the files cannot be written."""
        if self._for_everybody is Association.INSTALLED:  # only entries of this person can stand in the way
            self.take_back()
            return
        try:
            for file, text in ((self.kind, _kind()), (self.entry, _entry(self._command, self._start_in))):
                file.parent.mkdir(parents=True, exist_ok=True)
                write_whole(file, text.encode())
            self._earlier.unlink(missing_ok=True)
        except OSError as problem:
            raise self._fault(problem) from problem
        self._update_desktop()

    def take_back(self) -> None:
        """Leave packs to other programs again; StoreError if the files cannot be deleted."""
        try:
            for file in (self.entry, self._earlier, self.kind):
                file.unlink(missing_ok=True)
        except OSError as problem:
            raise self._fault(problem) from problem
        self._update_desktop()

    def _update_desktop(self) -> None:
        if self._mime.is_dir():
            self._run(["update-mime-database", str(self._mime)])
        if self._applications.is_dir():
            self._run(["update-desktop-database", str(self._applications)])

    def _fault(self, problem: OSError) -> StoreError:
        return StoreError(
            _("Which program opens lesson packs could not be changed."),
            hint=_("The system says: {reason}. Look whether “{folder}” may be written to.").format(
                reason=problem.strerror or problem, folder=self._applications.parent
            ),
        )


def file_type_here(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> FileType | None:
    """The type of file on this computer; None where only the system can see to it."""
    if not platform.startswith("linux"):
        return None
    home = Path(environment.get("XDG_DATA_HOME", ""))
    if not home.is_absolute():  # the standard says to pass over anything else
        home = Path.home() / ".local" / "share"
    is_frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if is_frozen else [sys.executable, "-m", "media_literacy"]
    start_in = Path(resources.__file__).parents[1]
    return FileType(home, command, start_in, for_everybody=_for_everybody(environment))


def _for_everybody(environment: Mapping[str, str]) -> Association:
    """Whether the system itself has an entry of this program, and whether that starts this copy."""
    for folder in (environment.get("XDG_DATA_DIRS") or _SHARED_DATA).split(":"):
        entry = Path(folder, "applications", _ENTRY)
        if folder and is_file(entry):
            return Association.INSTALLED if _program_of(entry) in _this_program() else Association.OTHER_COPY
    return Association.NONE


def _program_of(entry: Path) -> str:
    """The program that an entry starts, where it lies in the end; empty if that cannot be told."""
    try:
        lines = read_file(entry, _LARGEST_ENTRY).decode("utf-8", "replace").splitlines()
        words = shlex.split(next((line for line in lines if line.startswith("Exec=")), "").removeprefix("Exec="))
    except (OSError, ValueError):
        return ""
    program = shutil.which(words[0]) if words else None
    return os.path.realpath(program) if program else ""


def _this_program() -> set[str]:
    """What runs: a program of its own, or a script that Python reads."""
    return {os.path.realpath(sys.executable), os.path.realpath(sys.argv[0])}


def _entry(command: Sequence[str], start_in: Path) -> str:
    """The desktop entry. `-m` finds the package in the folder that the program is started in."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Media Literacy",
        f"Comment={_('Read a news article as a printed page, and see what holds')}",
        f"Exec={_text(' '.join(_argument(word) for word in command))} %f",
        f"Path={_text(str(start_in))}",
        f"Icon={_text(str(assets_folder() / 'icons' / 'media-literacy-256.png'))}",
        "Terminal=false",
        "StartupWMClass=media-literacy",
        f"MimeType={_PACK};",
        "Categories=Education;",
    ]
    return "\n".join(lines) + "\n"


def _argument(word: str) -> str:
    """One word of a command, in quotation marks; a percent sign would be a placeholder."""
    quoted = "".join(f"\\{letter}" if letter in _QUOTED else letter for letter in word)
    return '"' + quoted.replace("%", "%%") + '"'


def _text(value: str) -> str:
    """A value of a desktop entry: its backslashes count twice."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _kind() -> str:
    comment = escape(_("Pack of lessons"))
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{_PACK}">
    <comment>{comment}</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.lessonpack"/>
  </mime-type>
</mime-info>
"""
