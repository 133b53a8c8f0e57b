"""A pack made of lessons as they lie in an author's folder, without asking the author to lay out a pack's folder."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from media_literacy.diagnostics import Diagnostic
from media_literacy.errors import FileError
from media_literacy.files.reading import is_file, read_file
from media_literacy.files.temporary_folders import owned_folder
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.pack_folder import PACK_FILE
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.pictures.used_pictures import pictures_of
from media_literacy.packs.archive.archive_writing import WrittenPack, write_pack
from media_literacy.packs.archive.container import ENTRIES
from media_literacy.packs.later_parts import LATER_PARTS_SINCE, later_parts
from media_literacy.packs.pack_check import check_pack
from media_literacy.packs.pack_toml import find_pack, written_lessons
from media_literacy.packs.versions import VersionOrder, compare_versions, next_version
from media_literacy.store.disk_faults import saving_error
from media_literacy.store.packs.pack_plan import Candidate, PackPlan
from media_literacy.store.packs.shared_packs import SOURCE, SharedPack, SharedPacks

KEY_NAME = "author-key.pem"
_NO_LESSONS = {"changelog.md"}
_MOST_CANDIDATES = 200


def plan_for(lesson: Path, shared: SharedPacks | None = None) -> PackPlan:
    """What the pack of a lesson would be: the pack that it belongs to, else one made of what the lesson says.

    What was shared before goes on from there: as it was described then, and with the next version where it changed.
    """
    plan = _plan_of(lesson)
    plan = replace(plan, said=((SOURCE, str(plan.folder or lesson.absolute())), *_described(plan).items()))
    known = shared.find(lesson, plan.id) if shared is not None else None
    return plan if known is None else _gone_on_with(plan, known, lesson)


PlannedPack = tuple[PackPlan, tuple[Candidate, ...]]


def plan_with_candidates(lesson: Path, data_folder: Path) -> PlannedPack:
    """The plan for the pack of a lesson, going on from what was shared, and the lessons that could come along."""
    plan = plan_for(lesson, SharedPacks(data_folder))
    return plan, candidates(plan)


def _described(plan: PackPlan) -> dict[str, str]:
    """What the form for a pack asks for, as texts."""
    return {
        "id": plan.id,
        "title": plan.title,
        "version": plan.version,
        "authors": "\n".join(plan.authors),
        "license": plan.license,
    }


def _gone_on_with(plan: PackPlan, known: SharedPack, lesson: Path) -> PackPlan:
    form = known.merged(dict(plan.said))
    lessons = tuple(path for path in known.lessons if is_file(path)) if plan.folder is None else plan.lessons
    plan = replace(
        plan,
        id=form["id"],
        title=form["title"],
        version=form["version"],
        authors=tuple(form["authors"].splitlines()),
        license=form["license"],
        lessons=lessons if _has(lesson, (*lessons, *_for_occasions(plan))) else (*lessons, lesson),
        last_version=known.last_version,
    )
    return replace(plan, version=_version_after(plan, known))


def _version_after(plan: PackPlan, known: SharedPack) -> str:
    """The version to propose: the last one for the same contents, the next one for others."""
    last = known.last_version
    if not last or compare_versions(plan.version, last) is VersionOrder.NEWER:
        return plan.version
    try:
        is_same = _packed(replace(plan, version=last)).hash == known.versions[last]
    except (OSError, FileError):
        is_same = False
    return last if is_same else next_version(last)


def note_form(shared: SharedPacks, plan: PackPlan, *, version: str = "", hash: str = "") -> None:
    """Remember what the form says of a pack, and that it was shared where it was; OSError when that fails."""
    lessons = tuple(path.absolute() for path in plan.lessons)
    shared.remember(SharedPack(plan.id, lessons, _described(plan), dict(plan.said)), version, hash)


def _plan_of(lesson: Path) -> PackPlan:
    pack = find_pack(lesson)
    if pack is not None:
        lessons = pack.lessons if lesson in pack.all_lessons else (*pack.lessons, lesson)
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
            occasions=pack.occasions,
        )
    parsed = read_lesson(lesson)
    if parsed.lesson is None:
        raise FileError(_("There is no article to share yet."), hint=_("The remarks say what is missing."))
    front = parsed.lesson.front
    return PackPlan(
        front.id, front.title, front.version or "1.0.0", front.authors, front.license, front.language, (lesson,)
    )


def _has(lesson: Path, lessons: Iterable[Path]) -> bool:
    return lesson.absolute() in {other.absolute() for other in lessons}


def _for_occasions(plan: PackPlan) -> tuple[Path, ...]:
    return tuple(path for paths in plan.occasions.values() for path in paths)


def candidates(plan: PackPlan) -> tuple[Candidate, ...]:
    """The lessons of the plan in their order, then those that lie beside them."""
    folders = dict.fromkeys(lesson.parent for lesson in plan.lessons)
    try:
        beside = [
            lesson for folder in folders for lesson in written_lessons(folder) if lesson.name.lower() not in _NO_LESSONS
        ]
    except OSError:
        beside = []
    found = []
    kept = frozenset(_for_occasions(plan))
    for file in [file for file in dict.fromkeys((*plan.lessons, *beside)) if file not in kept][:_MOST_CANDIDATES]:
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

    A pack with errors in its lessons is not written: `faulty` has the names of their files. `is_remembered` is False
    where the version could not be noted for the next time.
    """

    written: WrittenPack
    advice: tuple[Diagnostic, ...] = ()
    faulty: tuple[str, ...] = ()
    is_remembered: bool = True


def make_pack(
    plan: PackPlan,
    target: Path,
    key_file: Path | None = None,
    job: Job = UNWATCHED,
    *,
    shared: SharedPacks | None = None,
) -> MadePack:
    """Write the pack to `target`, whole or not at all; what came of it says why there is none.

    FileError when a file cannot be read or written, or when the same version was `shared` with other contents.
    """
    try:
        with owned_folder() as folder:
            _lay_out(plan, folder)
            written = write_pack(folder, key_file, job)
            _refuse_shared_version(plan, written, shared)
            about_pack, *about_lessons = check_pack(folder, job).reports
            faulty = tuple(Path(lesson.file).name for lesson in about_lessons if lesson.has_errors)
    except OSError as problem:
        raise saving_error(problem, target) from problem
    if written.data is not None and not faulty:
        try:
            write_whole(target, written.data)
        except OSError as problem:
            raise saving_error(problem, target) from problem
        return MadePack(written, about_pack.diagnostics, is_remembered=_is_noted(plan, written, shared))
    return MadePack(written, about_pack.diagnostics, faulty)


def _refuse_shared_version(plan: PackPlan, written: WrittenPack, shared: SharedPacks | None) -> None:
    """Whoever has it already would never hear of the other contents."""
    known = shared.with_id(plan.id) if shared is not None else None
    before = known.hash_of(plan.version) if known is not None else ""
    if known is not None and before and written.hash and before != written.hash:
        raise FileError(
            _("Version {version} of this pack was shared already, with other contents.").format(version=plan.version),
            hint=_("Give it a higher version, such as {version}.").format(version=next_version(known.last_version)),
        )


def _is_noted(plan: PackPlan, written: WrittenPack, shared: SharedPacks | None) -> bool:
    if shared is None:
        return True
    try:
        note_form(shared, plan, version=plan.version, hash=written.hash)
    except OSError:
        return False
    return True


def _packed(plan: PackPlan) -> WrittenPack:
    with owned_folder() as folder:
        _lay_out(plan, folder)
        return write_pack(folder)


def _lay_out(plan: PackPlan, folder: Path) -> None:
    drafts: list[Draft] = []
    for file in (*plan.lessons, *_for_occasions(plan)):
        place = folder / _name_in_pack(plan, file)
        _copy(file, place)
        parsed = read_lesson(file)
        drafts += [parsed.draft] if parsed.draft is not None else []
        for picture in pictures_of(parsed.lesson) if parsed.lesson is not None else ():
            _copy(file.parent / picture, place.parent / picture)
    if plan.folder is not None:
        for text in sorted((plan.folder / "LICENSES").glob("*"))[:ENTRIES]:
            if is_file(text):
                _copy(text, folder / "LICENSES" / text.name)
    elif any(later_parts(drafts, has_occasions=bool(plan.occasions))):  # its author writes no pack.toml to say so in
        plan = replace(plan, min_app=LATER_PARTS_SINCE)
    (folder / PACK_FILE).write_text(_pack_toml(plan), encoding="utf-8")


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


def _pack_toml(plan: PackPlan) -> str:
    lines = [
        "schema = 1",
        f"id = {_text(plan.id)}",
        f"version = {_text(plan.version)}",
        f"title = {_text(plan.title)}",
        f"language = {_text(plan.language)}",
        f"license = {_text(plan.license)}",
        f"authors = [{', '.join(map(_text, plan.authors))}]",
        *_list("lessons", plan, plan.lessons),
        *([f"min-app = {_text(plan.min_app)}"] if plan.min_app else []),
        *(["", "[occasions]"] if plan.occasions else []),
        *(line for occasion, files in plan.occasions.items() for line in _list(occasion, plan, files)),
    ]
    return "\n".join(lines) + "\n"


def _list(key: str, plan: PackPlan, files: Iterable[Path]) -> list[str]:
    return [f"{key} = [", *(f"    {_text(_name_in_pack(plan, file))}," for file in files), "]"]


def _text(value: str) -> str:
    """A basic string of TOML."""
    signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    letters = (
        signs.get(letter, letter if letter >= " " and letter != "\x7f" else f"\\u{ord(letter):04x}") for letter in value
    )
    return '"' + "".join(letters) + '"'
