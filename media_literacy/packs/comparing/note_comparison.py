"""What differs between the notes on one sentence, before and after an edit."""

from collections.abc import Iterator, Mapping, Sequence

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import CardId, KindId, Note, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Block, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.comparing.changes import Change, ChangeKind

NewId = Mapping[str, str]
"""The ids of sentences and cards as they are now, by the ids that they had."""


def compare_notes(old: Sentence, new: Sentence, now: NewId) -> Iterator[Change]:
    """The changes to the notes of a sentence that is in both versions."""
    pairs = _paired(old.notes, new.notes)
    is_single = len(old.notes) <= 1 and len(new.notes) <= 1
    for before, after in pairs:
        number = new.number
        if before is None and after is not None:
            words = _("Sentence {number}: note added, {note}.").format(number=number, note=_called(after))
            yield Change(ChangeKind.NOTE_ADDED, words, new.id)
        elif after is None and before is not None:
            words = _("Sentence {number}: note removed, {note}.").format(number=number, note=_called(before))
            yield Change(ChangeKind.NOTE_REMOVED, words, new.id)
        elif before is not None and after is not None:
            where = _place(number, None if is_single else new.notes.index(after) + 1)
            yield from _compare(before, after, where, new.id, now)


def comparable(blocks: Sequence[Block], now: NewId) -> tuple[object, ...]:
    """Blocks without what says nothing: how runs are cut, and links to ids that only have other names now."""
    return tuple((block.kind, block.level, block.item, block.picture, inline(block.runs, now)) for block in blocks)


def inline(runs: Sequence[Run], now: NewId) -> tuple[object, ...]:
    """Runs joined where they look the same, with links to the ids of today."""
    joined: list[tuple[str, object]] = []
    for run in runs:
        link = run.link
        if link is not None and link.startswith("#"):
            link = "#" + now.get(link[1:], link[1:])
        style = (run.emphasis, run.strong, run.code, link)
        if joined and joined[-1][1] == style:
            joined[-1] = (joined[-1][0] + run.text, style)
        else:
            joined.append((run.text, style))
    return tuple(joined)


def verdict_name(verdict: Verdict) -> str:
    """The verdict as an author writes it."""
    return {Verdict.FLAG: _("Flag"), Verdict.CHECK: _("Check"), Verdict.FINE: _("Fine")}[verdict]


def _paired(old: Sequence[Note], new: Sequence[Note]) -> list[tuple[Note | None, Note | None]]:
    """The notes that belong together: by label, else by what they say, else by their order."""
    rest = {note.label: note for note in old}
    found = {note.label: rest.pop(note.label) for note in new if note.label in rest}
    for note in new:
        like = (
            other_note
            for other_note in rest.values()
            if (other_note.verdict, other_note.kind) == (note.verdict, note.kind)
        )
        if note.label not in found and (earlier := next(like, None)) is not None:
            found[note.label] = rest.pop(earlier.label)
    for note in new:
        if note.label not in found and rest:
            found[note.label] = rest.pop(next(iter(rest)))
    pairs: list[tuple[Note | None, Note | None]] = [(found.get(note.label), note) for note in new]
    return [*pairs, *((note, None) for note in rest.values())]


def _compare(old: Note, new: Note, where: str, sentence: SentenceId, now: NewId) -> Iterator[Change]:
    if old.verdict is not new.verdict:
        words = _("{where}: verdict changed from {old} to {new}.").format(
            where=where, old=verdict_name(old.verdict), new=verdict_name(new.verdict)
        )
        yield Change(ChangeKind.VERDICT, words, sentence)
    if old.kind != new.kind:
        words = _("{where}: kind changed from “{old}” to “{new}”.").format(
            where=where, old=_kind_name(old.kind), new=_kind_name(new.kind)
        )
        yield Change(ChangeKind.NOTE_KIND, words, sentence)
    if comparable(old.explanation, now) != comparable(new.explanation, now):
        yield Change(ChangeKind.EXPLANATION, _("{where}: explanation changed.").format(where=where), sentence)
    for words in _changed_fields(old, new, now):
        yield Change(ChangeKind.FIELD, words.format(where=where), sentence)


def _changed_fields(old: Note, new: Note, now: NewId) -> Iterator[str]:
    if [inline(hint, now) for hint in old.hints] != [inline(hint, now) for hint in new.hints]:
        yield _("{where}: hints changed.")
    if {now.get(name, name) for name in old.contradicts} != set(new.contradicts):
        yield _("{where}: what it clashes with changed.")
    if [CardId(now.get(card, card)) for card in old.evidence] != list(new.evidence):
        yield _("{where}: evidence changed.")
    if inline(old.how_to_check, now) != inline(new.how_to_check, now):
        yield _("{where}: how to check it changed.")
    if inline(old.fix, now) != inline(new.fix, now):
        yield _("{where}: what would mend it changed.")
    if inline(old.afterwards, now) != inline(new.afterwards, now):
        yield _("{where}: what is told afterwards changed.")


def _place(number: int, note: int | None) -> str:
    if note is None:
        return _("Sentence {number}").format(number=number)
    return _("Sentence {number}, note {note}").format(number=number, note=note)


def _called(note: Note) -> str:
    return _("{verdict}: {kind}").format(verdict=verdict_name(note.verdict), kind=_kind_name(note.kind))


def _kind_name(kind: KindId) -> str:
    catalogue = load_catalogue()
    return catalogue.kind(kind).name() if kind in catalogue else kind
