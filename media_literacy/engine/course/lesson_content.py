"""What the key of a lesson has: known to whoever proposes lessons, and told to nobody."""

from typing import NamedTuple

from media_literacy.lesson.model import KindId, Lesson, Verdict


class LessonContent(NamedTuple):
    """The kinds of problems, of what is worth looking up, and of sound sentences that look like a problem.

    `flags` and `fine` count the sentences that do not hold and those that do.
    """

    flagged: tuple[KindId, ...] = ()
    checked: tuple[KindId, ...] = ()
    decoyed: tuple[KindId, ...] = ()
    flags: int = 0
    fine: int = 0

    @property
    def has_nothing_wrong(self) -> bool:
        """Whether no sentence is a problem, of those that were judged by the author."""
        return self.flags == 0

    @property
    def meets(self) -> frozenset[KindId]:
        """The kinds that a reader meets in it as what they are."""
        return frozenset(self.flagged + self.checked)

    @property
    def faulty_share(self) -> float:
        """How much of what is judged does not hold, between 0 and 1."""
        return self.flags / (self.flags + self.fine) if self.flags else 0.0


def content_of(lesson: Lesson) -> LessonContent:
    """By its notes; what is worth looking up is in neither count."""
    from media_literacy.lesson.vocabulary.kinds import load_catalogue  # lists, which need the value alone, read no TOML

    sentences = lesson.article.sentences
    counted = [lesson.counts_as(sentence) for sentence in sentences]
    catalogue = load_catalogue()
    kinds: dict[Verdict, set[KindId]] = {verdict: set() for verdict in Verdict}
    for note in (note for sentence in sentences for note in sentence.notes):
        if note.verdict is not Verdict.FINE or catalogue.is_decoy(note.verdict, note.kind):
            kinds[note.verdict].add(note.kind)
    flagged, checked, decoyed = (
        tuple(sorted(kinds[verdict])) for verdict in (Verdict.FLAG, Verdict.CHECK, Verdict.FINE)
    )
    return LessonContent(flagged, checked, decoyed, counted.count(Verdict.FLAG), counted.count(Verdict.FINE))
