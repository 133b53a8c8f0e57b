"""Two versions of a pack compared in words, and where its lessons went."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.model import Lesson
from media_literacy.packs.comparing.changes import Change, ChangeKind
from media_literacy.packs.comparing.lesson_comparison import compare_lessons
from media_literacy.packs.pack_toml import Pack

SAME_LESSON = 0.5
"""Which share of its sentences a lesson under another id must have kept, letter for letter, to be the same one."""

SAME_TITLED_LESSON = 0.2
"""Which share is enough where its title is the same as well."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a pack with those of its lessons that could be read, in order, the occasions' last."""

    pack: Pack
    lessons: tuple[Lesson, ...]


def compare_packs(
    old: Edition, new: Edition, job: Job = UNWATCHED, now: Mapping[str, str] | None = None
) -> tuple[Change, ...]:
    """What differs: the pack itself, then its lessons in their order, then those that were removed.

    `now` is the answer of `same_lessons`, where it is known already.
    """
    now = same_lessons(old, new, job) if now is None else now
    before = {now[lesson.front.id]: lesson for lesson in old.lessons if lesson.front.id in now}
    changes = [
        *_compare_pack(old.pack, new.pack),
        *_compare_order(old, new, now),
        *_compare_occasions(old.pack, new.pack),
    ]
    for done, lesson in enumerate(new.lessons):
        job.step(_("Comparing the lessons with those you have."), done, len(new.lessons))
        changes += _compare_lesson(before.get(lesson.front.id), lesson, job)
    return (*changes, *(_removed(lesson) for lesson in old.lessons if lesson.front.id not in now))


def same_lessons(old: Edition, new: Edition, job: Job = UNWATCHED) -> dict[str, str]:
    """The id that each old lesson has in the newer version: the same one, or another one with like content."""
    ids = {lesson.front.id for lesson in new.lessons}
    now = {lesson.front.id: lesson.front.id for lesson in old.lessons if lesson.front.id in ids}
    added = {lesson.front.id: lesson for lesson in new.lessons if lesson.front.id not in now}
    gone = {lesson.front.id: lesson for lesson in old.lessons if lesson.front.id not in now}
    now |= _equal_lessons(gone, added)
    taken = set(now.values())
    rest = [lesson for id, lesson in gone.items() if id not in now]
    pairs = _like_lessons(rest, [lesson for id, lesson in added.items() if id not in taken], job)
    for _share, id, new_id in sorted(pairs, key=lambda pair: -pair[0]):
        if id not in now and new_id not in taken:
            now[id] = new_id
            taken.add(new_id)
    return now


def _equal_lessons(gone: Mapping[str, Lesson], added: Mapping[str, Lesson]) -> dict[str, str]:
    """The new ids of lessons whose sentences read letter for letter the same, in their order."""
    where: dict[tuple[str, frozenset[str]], deque[str]] = {}
    for id, lesson in added.items():
        where.setdefault((lesson.front.title, _sentences(lesson)), deque()).append(id)
    found: dict[str, str] = {}
    for id, lesson in gone.items():
        key = lesson.front.title, _sentences(lesson)
        if where.get(key):
            found[id] = where[key].popleft()
    return found


def _like_lessons(gone: Sequence[Lesson], added: Sequence[Lesson], job: Job) -> Iterator[tuple[float, str, str]]:
    """Each pair that shares enough sentences, with the share."""
    texts = [_sentences(lesson) for lesson in added]
    where: dict[str, int] = {}
    for number, sentences in enumerate(texts):
        for sentence in sentences:
            where[sentence] = where.get(sentence, 0) | 1 << number
    for done, lesson in enumerate(gone):
        job.step(_("Looking for the lessons that you have."), done, len(gone))
        sentences = _sentences(lesson)
        for number, both in _shared(sentences, where):
            other = added[number]
            share = both / max(len(sentences), len(texts[number]))
            if share >= (SAME_TITLED_LESSON if lesson.front.title == other.front.title else SAME_LESSON):
                yield share, lesson.front.id, other.front.id


def _shared(sentences: Iterable[str], where: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """The lessons that have some of these sentences, by their numbers, each with how many it has.

    Bit n of `where[sentence]` says whether lesson n has it. They are added up for all lessons at once, in columns:
    bit n of the first column is the last binary digit of lesson n's count.
    """
    columns: list[int] = []
    for sentence in sentences:
        carry, place = where.get(sentence, 0), 0
        while carry:
            if place == len(columns):
                columns.append(0)
            columns[place], carry = columns[place] ^ carry, columns[place] & carry
            place += 1
    for number in range(max((column.bit_length() for column in columns), default=0)):
        count = sum((column >> number & 1) << place for place, column in enumerate(columns))
        if count:
            yield number, count


def _sentences(lesson: Lesson) -> frozenset[str]:
    return frozenset(" ".join(sentence.text.split()) for sentence in lesson.article.sentences)


def _compare_pack(old: Pack, new: Pack) -> Iterator[Change]:
    values = (
        (_("title"), old.title, new.title),
        (_("version"), old.version, new.version),
        (_("language"), old.language, new.language),
        (_("licence"), old.license, new.license),
        (_("authors"), ", ".join(old.authors), ", ".join(new.authors)),
    )
    for name, before, after in values:
        if before == after:
            continue
        if not before:
            words = _("The pack’s details: “{name}” was added: {new}.")
        elif not after:
            words = _("The pack’s details: “{name}” was removed; it was: {old}.")
        else:
            words = _("The pack’s details: “{name}” changed from {old} to {new}.")
        yield Change(ChangeKind.PACK, words.format(name=name, old=before, new=after))


def _compare_order(old: Edition, new: Edition, now: Mapping[str, str]) -> Iterator[Change]:
    before = [now[lesson.front.id] for lesson in old.lessons if lesson.front.id in now]
    if before != [lesson.front.id for lesson in new.lessons if lesson.front.id in before]:
        yield Change(ChangeKind.LESSON_ORDER, _("The lessons stand in another order."))


def _compare_occasions(old: Pack, new: Pack) -> Iterator[Change]:
    before, after = (
        {(occasion, path.relative_to(pack.folder)) for occasion, paths in pack.occasions.items() for path in paths}
        for pack in (old, new)
    )
    if before != after:
        words = _("Which lessons are kept for a certain time of the course changed.")
        yield Change(ChangeKind.PACK, words)


def _compare_lesson(old: Lesson | None, new: Lesson, job: Job) -> Iterator[Change]:
    if old is None:
        words = _("The lesson “{title}” was added.").format(title=new.front.title)
        yield Change(ChangeKind.LESSON_ADDED, words, lesson=new.front.id, title=new.front.title)
        return
    if old.front.id != new.front.id:
        words = _("The id is “{new}” now; it was “{old}”. What was done in this lesson is carried over.")
        words = words.format(old=old.front.id, new=new.front.id)
        yield Change(ChangeKind.LESSON_ID, words, lesson=new.front.id, title=new.front.title)
        old = old._replace(front=old.front._replace(id=new.front.id))
    for change in compare_lessons(old, new, job):
        yield replace(change, lesson=new.front.id, title=new.front.title)


def _removed(lesson: Lesson) -> Change:
    words = _("The lesson “{title}” was removed. What was done in it is kept.").format(title=lesson.front.title)
    return Change(ChangeKind.LESSON_REMOVED, words, lesson=lesson.front.id, title=lesson.front.title)
