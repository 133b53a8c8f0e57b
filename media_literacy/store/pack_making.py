"""A pack made of lessons as they lie in an author's folder, without asking the author to lay out a pack's folder."""

from dataclasses import dataclass
from pathlib import Path

from media_literacy.diagnostics import Diagnostic
from media_literacy.errors import FileError
from media_literacy.files import is_file, read_file
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.archive.container import ENTRIES
from media_literacy.lesson.archive.writing import WrittenPack, write_pack
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.pack import PACK_FILE, find_pack, written_lessons
from media_literacy.lesson.pack_check import check_pack
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.pictures import pictures_of
from media_literacy.store.faults import saving_error
from media_literacy.store.temporary import owned_folder
from media_literacy.store.whole_files import write_whole

KEY_NAME = "author-key.pem"
_NO_LESSONS = {"changelog.md"}
_MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What a pack shall be: `lessons` are the files in order.

    `folder` is the pack's own, None for a pack that is made of a lesson by itself. In it every file has its place
    already; lessons from elsewhere come into the folder “lessons” of the new pack.
    """

    id: str
    title: str
    version: str
    authors: tuple[str, ...]
    license: str
    language: str
    lessons: tuple[Path, ...]
    folder: Path | None = None
    min_app: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A lesson that could come along: its file and its title."""

    path: Path
    title: str


def plan_for(lesson: Path) -> PackPlan:
    """What the pack of a lesson would be: the pack that it belongs to, else one made of what the lesson says."""
    pack = find_pack(lesson)
    if pack is not None:
        lessons = pack.lessons if lesson in pack.lessons else (*pack.lessons, lesson)
        return PackPlan(
            id=pack.id,
            title=pack.title,
            version=pack.version,
            authors=pack.authors,
            license=pack.license,
            language=pack.language,
            lessons=lessons,
            folder=pack.folder,
            min_app=pack.min_app,
        )
    parsed = read_lesson(lesson)
    if parsed.lesson is None:
        raise FileError(_("There is no article to share yet."), hint=_("The remarks say what is missing."))
    front = parsed.lesson.front
    return PackPlan(
        front.id, front.title, front.version or "1.0.0", front.authors, front.license, front.language, (lesson,)
    )


def candidates(plan: PackPlan) -> tuple[Candidate, ...]:
    """The lessons of the plan in their order, then those that lie beside them."""
    folders = dict.fromkeys(one.parent for one in plan.lessons)
    try:
        beside = [one for folder in folders for one in written_lessons(folder) if one.name.lower() not in _NO_LESSONS]
    except OSError:
        beside = []
    found = []
    for file in list(dict.fromkeys((*plan.lessons, *beside)))[:_MOST_CANDIDATES]:
        try:
            parsed = read_lesson(file)
        except FileError:
            continue
        if parsed.lesson is not None:
            found.append(Candidate(file, parsed.lesson.front.title))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class MadePack:
    """The pack as written, and the advice on it: remarks that only show over the pack as a whole.

    A pack with errors in its lessons is not written: `faulty` has the names of their files.
    """

    written: WrittenPack
    advice: tuple[Diagnostic, ...] = ()
    faulty: tuple[str, ...] = ()


def make_pack(plan: PackPlan, target: Path, key_file: Path | None = None, job: Job = UNWATCHED) -> MadePack:
    """Write the pack to `target`, whole or not at all; what came of it says why there is none.

    FileError when a file cannot be read or written.
    """
    try:
        with owned_folder() as folder:
            _lay_out(plan, folder)
            written = write_pack(folder, key_file, job)
            about_pack, *about_lessons = check_pack(folder, job).reports
            faulty = tuple(Path(one.file).name for one in about_lessons if one.has_errors)
    except OSError as problem:
        raise saving_error(problem, target) from problem
    if written.data is not None and not faulty:
        try:
            write_whole(target, written.data)
        except OSError as problem:
            raise saving_error(problem, target) from problem
    return MadePack(written, about_pack.diagnostics, faulty)


def _lay_out(plan: PackPlan, folder: Path) -> None:
    names = []
    for file in plan.lessons:
        names.append(_name_in_pack(plan, file))
        place = folder / names[-1]
        _copy(file, place)
        parsed = read_lesson(file)
        for picture in pictures_of(parsed.lesson) if parsed.lesson is not None else ():
            _copy(file.parent / picture, place.parent / picture)
    if plan.folder is not None:
        for text in sorted((plan.folder / "LICENSES").glob("*"))[:ENTRIES]:
            if is_file(text):
                _copy(text, folder / "LICENSES" / text.name)
    (folder / PACK_FILE).write_text(_pack_toml(plan, names), encoding="utf-8")


def _name_in_pack(plan: PackPlan, file: Path) -> str:
    if plan.folder is not None and file.is_relative_to(plan.folder):
        return file.relative_to(plan.folder).as_posix()
    return f"lessons/{file.name}"


def _copy(file: Path, place: Path) -> None:
    try:
        data = read_file(file, PICTURE_BYTES + 1)  # one more than any of them may have, and it is refused
    except OSError as problem:
        message = _("“{name}” could not be read, so no pack was made.").format(name=file.name)
        raise FileError(message, hint=_("Is it still in “{folder}”?").format(folder=file.parent)) from problem
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)


def _pack_toml(plan: PackPlan, names: list[str]) -> str:
    lines = [
        "schema = 1",
        f"id = {_text(plan.id)}",
        f"version = {_text(plan.version)}",
        f"title = {_text(plan.title)}",
        f"language = {_text(plan.language)}",
        f"license = {_text(plan.license)}",
        f"authors = [{', '.join(map(_text, plan.authors))}]",
        "lessons = [",
        *(f"    {_text(name)}," for name in names),
        "]",
        *([f"min-app = {_text(plan.min_app)}"] if plan.min_app else []),
    ]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    """A basic string of TOML."""
    signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    letters = (
        signs.get(letter, letter if letter >= " " and letter != "\x7f" else f"\\u{ord(letter):04x}") for letter in value
    )
    return '"' + "".join(letters) + '"'
