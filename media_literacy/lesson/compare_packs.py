"""Two versions of a pack compared in words, and where its lessons went."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from media_literacy.i18n import gettext as _
from media_literacy.lesson.changes import Change, ChangeKind
from media_literacy.lesson.compare import compare_lessons
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.pack import Pack

SAME_LESSON = 0.5
"""Which share of its sentences a lesson under another id must have kept, letter for letter, to be the same one."""

SAME_TITLED_LESSON = 0.2
"""Which share is enough where its title is the same as well."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a pack with those of its lessons that could be read, in order."""

    pack: Pack
    lessons: tuple[Lesson, ...]


def compare_packs(old: Edition, new: Edition) -> tuple[Change, ...]:
    """What differs: the pack itself, then its lessons in their order, then those that were removed."""
    now = same_lessons(old, new)
    before = {now[one.front.id]: one for one in old.lessons if one.front.id in now}
    return (
        *_compare_pack(old.pack, new.pack),
        *_compare_order(old, new, now),
        *(change for one in new.lessons for change in _compare_lesson(before.get(one.front.id), one)),
        *(_removed(one) for one in old.lessons if one.front.id not in now),
    )


def same_lessons(old: Edition, new: Edition) -> dict[str, str]:
    """The id that each old lesson has in the newer version: the same one, or another one with like content."""
    ids = {one.front.id for one in new.lessons}
    now = {one.front.id: one.front.id for one in old.lessons if one.front.id in ids}
    gone = [one for one in old.lessons if one.front.id not in now]
    added = [one for one in new.lessons if one.front.id not in now]
    texts = {one.front.id: _sentences(one) for one in added}
    pairs: list[tuple[float, str, str]] = []
    for one in gone:
        sentences = _sentences(one)
        for other in added:
            both = texts[other.front.id]
            share = len(sentences & both) / max(len(sentences), len(both), 1)
            least = SAME_TITLED_LESSON if one.front.title == other.front.title else SAME_LESSON
            if share >= least:
                pairs.append((share, one.front.id, other.front.id))
    for _share, one, other in sorted(pairs, key=lambda pair: -pair[0]):
        if one not in now and other not in now.values():
            now[one] = other
    return now


def _sentences(lesson: Lesson) -> set[str]:
    return {" ".join(one.text.split()) for one in lesson.article.sentences}


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
    before = [now[one.front.id] for one in old.lessons if one.front.id in now]
    if before != [one.front.id for one in new.lessons if one.front.id in before]:
        yield Change(ChangeKind.LESSON_ORDER, _("The lessons stand in another order."))


def _compare_lesson(old: Lesson | None, new: Lesson) -> Iterator[Change]:
    if old is None:
        words = _("The lesson “{title}” was added.").format(title=new.front.title)
        yield Change(ChangeKind.LESSON_ADDED, words, lesson=new.front.id, title=new.front.title)
        return
    if old.front.id != new.front.id:
        words = _("The id is “{new}” now; it was “{old}”. What was done in this lesson is carried over.")
        words = words.format(old=old.front.id, new=new.front.id)
        yield Change(ChangeKind.LESSON_ID, words, lesson=new.front.id, title=new.front.title)
        old = replace(old, front=replace(old.front, id=new.front.id))
    for change in compare_lessons(old, new):
        yield replace(change, lesson=new.front.id, title=new.front.title)


def _removed(lesson: Lesson) -> Change:
    words = _("The lesson “{title}” was removed. What was done in it is kept.").format(title=lesson.front.title)
    return Change(ChangeKind.LESSON_REMOVED, words, lesson=lesson.front.id, title=lesson.front.title)
