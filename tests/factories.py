"""Lessons and clocks for tests, built from values: say only what matters to the test."""

from collections.abc import Iterable, Sequence
from typing import Any

from media_literacy.lesson.model import (
    Article,
    Bearing,
    Card,
    CardId,
    Choice,
    ChoiceId,
    FrontMatter,
    Hit,
    HitId,
    KindId,
    LeaveThePage,
    Lesson,
    Note,
    Search,
    SearchId,
    Sentence,
    SentenceId,
    Verdict,
)
from media_literacy.lesson.reading.links import heading_slug
from media_literacy.lesson.text_blocks import Block, BlockKind, Run

DEFAULT_KINDS = {
    Verdict.FLAG: KindId("role"),
    Verdict.CHECK: KindId("anonymous"),
    Verdict.FINE: KindId("named-source"),
}


class FakeClock:
    """A clock that a test turns by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> str:
        """Always the same moment: order is never told by the wall clock."""
        return "2025-03-04T10:00:00.000+01:00"

    def monotonic(self) -> float:
        """The seconds turned so far."""
        return self.seconds


def paragraph(text: str) -> Block:
    """A paragraph in one style."""
    return Block(BlockKind.PARAGRAPH, (Run(text),))


def make_note(verdict: Verdict, kind: str = "", explanation: str = "Because of what it says.", **more: Any) -> Note:
    """A note with an explanation of one paragraph; `more` are fields of `Note`."""
    return Note(
        label=more.pop("label", "note"),
        verdict=verdict,
        kind=KindId(kind) if kind else DEFAULT_KINDS[verdict],
        explanation=(paragraph(explanation),),
        **more,
    )


def make_lesson(
    flags: Sequence[str | tuple[str, str]] = (),
    fine: Sequence[str | tuple[str, str]] = (),
    checks: Sequence[str | tuple[str, str]] = (),
    plain: Sequence[str] = (),
    *,
    clashes: Iterable[tuple[str, str]] = (),
    notes: dict[str, tuple[Note, ...]] | None = None,
    cards: Sequence[str] = (),
    choices: Sequence[str] = (),
    searches: Sequence[Search] = (),
    debrief: str = "",
    per_paragraph: int = 3,
    **front: Any,
) -> Lesson:
    """A lesson of these sentences, in the order flags, fine, checks, plain, with ids flag-1, fine-1, check-1, plain-1.

    A sentence is its text, or (text, kind). `notes` replaces the notes of an id, `front` are fields of the front
    matter, the first of `choices` is the best search.
    """
    entries: list[tuple[str, str, tuple[Note, ...]]] = []
    for prefix, verdict, group in (
        ("flag", Verdict.FLAG, flags),
        ("fine", Verdict.FINE, fine),
        ("check", Verdict.CHECK, checks),
    ):
        for index, sentence in enumerate(group, start=1):
            text, kind = (sentence, "") if isinstance(sentence, str) else sentence
            entries.append((f"{prefix}-{index}", text, (make_note(verdict, kind, label=f"{prefix}-{index}"),)))
    entries += [(f"plain-{index}", text, ()) for index, text in enumerate(plain, start=1)]

    partners: dict[str, set[str]] = {}
    for first, second in clashes:
        partners.setdefault(first, set()).add(second)
        partners.setdefault(second, set()).add(first)
    order = [name for name, _, _ in entries]

    blocks: list[Block] = []
    sentences: list[Sentence] = []
    for first in range(0, len(entries), per_paragraph):
        text = ""
        for name, words, its_notes in entries[first : first + per_paragraph]:
            start = len(text) + (1 if text else 0)
            text = f"{text} {words}" if text else words
            sentences.append(
                Sentence(
                    id=SentenceId(name),
                    number=len(sentences) + 1,
                    block=len(blocks),
                    start=start,
                    end=start + len(words),
                    text=words,
                    notes=(notes or {}).get(name, its_notes),
                    clashes=tuple(SentenceId(other) for other in order if other in partners.get(name, ())),
                )
            )
        blocks.append(paragraph(text))

    matter = FrontMatter(id="test-lesson", title="A test lesson")
    return Lesson(
        front=matter._replace(**front),
        article=Article(tuple(blocks), tuple(sentences)),
        cards=tuple(Card(CardId(name), name.capitalize(), (paragraph(f"What {name} says."),)) for name in cards),
        leave=_leave_the_page(choices, searches),
        debrief=(paragraph(debrief),) if debrief else (),
    )


def make_search(
    query: str, bearing: Bearing = Bearing.HOLDS, *, claim: str = "flag-1", hits: Sequence[str] = ("survey", "blog")
) -> Search:
    """A search whose hits have these titles; its id is the query with dashes."""
    found = tuple(
        Hit(HitId(heading_slug(title)), title, f"{heading_slug(title)}.example", f"The line of {title}.", page)
        for title in hits
        for page in ((paragraph(f"What {title} says."),),)
    )
    words = (Run(f"The claim of {query}."),)
    conclusion = (Run(f"What {query} comes to."),)
    return Search(SearchId(heading_slug(query)), query, SentenceId(claim), words, found, bearing, conclusion)


def _leave_the_page(choices: Sequence[str], searches: Sequence[Search]) -> LeaveThePage | None:
    if not choices and not searches:
        return None
    options = tuple(
        Choice(ChoiceId(heading_slug(text)), (Run(text),), (Run(f"What {text} brings."),), is_best=index == 0)
        for index, text in enumerate(choices)
    )
    prompt = (paragraph("Which search would tell you most?"),) if choices else ()
    return LeaveThePage(prompt, options, searches=tuple(searches))
