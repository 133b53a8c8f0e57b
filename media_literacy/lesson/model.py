"""The values that a lesson is made of.

Everything here is frozen: the parser makes a lesson once, and everybody else reads it. Offsets count
code points in the text of one block.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, NewType, Protocol, TypeVar

from media_literacy.diagnostics import Location
from media_literacy.lesson.text_blocks import ABOVE_THE_TEXT, RUNNING_TEXT, Block, Run

SentenceId = NewType("SentenceId", str)
KindId = NewType("KindId", str)
CardId = NewType("CardId", str)
ChoiceId = NewType("ChoiceId", str)
SearchId = NewType("SearchId", str)
HitId = NewType("HitId", str)

NO_SENTENCE = SentenceId("")
"""Stands where a sentence would, for what is of none."""


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_I = TypeVar("_I", bound=_Identified)


class Verdict(StrEnum):
    """What the author says of a sentence."""

    FLAG = "flag"
    CHECK = "check"
    FINE = "fine"


SUSPICION = (Verdict.FLAG, Verdict.CHECK, Verdict.FINE)
"""Verdicts from the most suspicious to the least: a sentence is as suspicious as its worst note."""


class Origin(StrEnum):
    """Where the article comes from; decides the label on every view and copy."""

    INVENTED = "invented"
    REAL = "real"
    MIXED = "mixed"


class Mode(StrEnum):
    """A way through a lesson. ITEMS is that of what a pack keeps for an occasion: judged sentence by sentence."""

    GUIDED = "guided"
    INVESTIGATE = "investigate"
    ITEMS = "items"


READING_MODES = (Mode.GUIDED, Mode.INVESTIGATE)
"""The ways that an author may choose."""


class Aid(StrEnum):
    """What helps a learner beside the article and its notes, and is never scored."""

    FACT_BOARD = "fact-board"
    FIX_IT = "fix-it"
    PREDICTION = "prediction"
    SURE_FIRST = "sure-first"


class Bearing(StrEnum):
    """What the hits of a search say of its claim."""

    HOLDS = "holds"
    DOES_NOT_HOLD = "does-not-hold"
    CANNOT_BE_TOLD = "cannot-be-told"


class Note(NamedTuple):
    """What the author says of a sentence. `contradicts` holds what is written, in one direction.

    `afterwards` is for after the reveal: it may name other sentences, which one note must not give away before.
    """

    label: str
    verdict: Verdict
    kind: KindId
    explanation: tuple[Block, ...]
    hints: tuple[tuple[Run, ...], ...] = ()
    contradicts: tuple[SentenceId, ...] = ()
    evidence: tuple[CardId, ...] = ()
    how_to_check: tuple[Run, ...] = ()
    fix: tuple[Run, ...] = ()
    afterwards: tuple[Run, ...] = ()
    location: Location = Location(1, 1)


class Sentence(NamedTuple):
    """The smallest thing to click: `block.text[start:end]` of `article.blocks[block]`.

    `clashes` holds every sentence that this one contradicts, in both directions, in reading order.
    """

    id: SentenceId
    number: int
    block: int
    start: int
    end: int
    text: str
    notes: tuple[Note, ...] = ()
    clashes: tuple[SentenceId, ...] = ()
    location: Location = Location(1, 1)

    @property
    def notes_by_suspicion(self) -> tuple[Note, ...]:
        """The notes, the most suspicious first."""
        return tuple(sorted(self.notes, key=lambda note: SUSPICION.index(note.verdict)))

    @property
    def verdict(self) -> Verdict | None:
        """The most suspicious verdict of its notes; None when the author left no note."""
        if len(self.notes) == 1:
            return self.notes[0].verdict
        return self.notes_by_suspicion[0].verdict if self.notes else None


class Article(NamedTuple):
    """The text to read: blocks in order, and its sentences in order, numbered from 1."""

    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

    @property
    def sentences_below_headline(self) -> tuple[Sentence, ...]:
        """The sentences below headline and byline, in order."""
        return tuple(found for found in self.sentences if self.blocks[found.block].kind not in ABOVE_THE_TEXT)

    @property
    def running_text(self) -> tuple[str, ...]:
        """The sentences of paragraphs, quotations and lists, in order."""
        return tuple(found.text for found in self.sentences if self.blocks[found.block].kind in RUNNING_TEXT)


class Card(NamedTuple):
    """A piece of evidence, named by its heading as GitHub would."""

    id: CardId
    title: str
    blocks: tuple[Block, ...]
    location: Location = Location(1, 1)


class Word(NamedTuple):
    """A hard word of the article with what it means: `article.blocks[block].text[start:end]`, in that sentence."""

    text: str
    meaning: tuple[Run, ...]
    sentence: SentenceId
    block: int
    start: int
    end: int


class Choice(NamedTuple):
    """One search or source to choose under *Leave the page*; `reason` is what is said once it is chosen.

    `card` is what it would find; None where it finds nothing that the lesson has. Its `id` is never a number.
    """

    id: ChoiceId
    text: tuple[Run, ...]
    reason: tuple[Run, ...]
    is_best: bool
    card: CardId | None = None


class Hit(NamedTuple):
    """What a search finds: title, site and line as a list of results has them; `page` is what one reads on opening it.

    Its `id` is its own among the hits of its search.
    """

    id: HitId
    title: str
    site: str
    line: str
    page: tuple[Block, ...] = ()


class Search(NamedTuple):
    """A search with results to read, and what they say of a claim of the article.

    `claim` is the sentence that makes it, `claim_words` what the author calls it. There is one hit at least.
    `conclusion` is what the results add up to, for after the judgement.
    """

    id: SearchId
    query: str
    claim: SentenceId
    claim_words: tuple[Run, ...]
    hits: tuple[Hit, ...]
    bearing: Bearing
    conclusion: tuple[Run, ...] = ()

    def hit(self, hit: HitId) -> Hit:
        """The hit with that id; KeyError if there is none."""
        return _with_id(self.hits, hit)


class LeaveThePage(NamedTuple):
    """The step outside the article: what is asked, the choices, what is said after choosing, and searches to read."""

    prompt: tuple[Block, ...]
    choices: tuple[Choice, ...]
    afterwards: tuple[Block, ...] = ()
    searches: tuple[Search, ...] = ()

    def choice(self, choice: ChoiceId) -> Choice:
        """The choice with that id; KeyError if there is none."""
        return _with_id(self.choices, choice)

    def search(self, search: SearchId) -> Search:
        """The search with that id; KeyError if there is none."""
        return _with_id(self.searches, search)


class FrontMatter(NamedTuple):
    """What the author says about the lesson as a whole; every value has its default.

    `level_of` is the id of the lesson that this one is the easier level of; empty for every other lesson. `iri` is the
    address by which records of other systems know the lesson; empty where its author has none.
    """

    id: str
    title: str
    language: str = "en"
    age: str = ""
    minutes: int | None = None
    class_minutes: int | None = None
    origin: Origin = Origin.INVENTED
    source: str = ""
    license: str = ""
    authors: tuple[str, ...] = ()
    version: str = ""
    credits: str = ""
    announced: bool = False
    real_people: bool = False
    modes: tuple[Mode, ...] = READING_MODES
    measured: bool = True
    content_note: str = ""
    unmarked_is_fine: bool = False
    keep_together: tuple[str, ...] = ()
    alignment: tuple[tuple[str, str], ...] = ()
    aids: tuple[Aid, ...] = tuple(Aid)
    level_of: str = ""
    iri: str = ""

    @property
    def is_about_real_people(self) -> bool:
        """Whether what is false in the article is false of somebody: the truth about them is told first then."""
        return self.real_people or self.origin is not Origin.INVENTED


class Lesson(NamedTuple):
    """One article with its notes, cards and parts."""

    front: FrontMatter
    article: Article
    cards: tuple[Card, ...] = ()
    leave: LeaveThePage | None = None
    discussion: tuple[Block, ...] = ()
    debrief: tuple[Block, ...] = ()
    teacher_notes: tuple[Block, ...] = ()
    words: tuple[Word, ...] = ()

    def sentence(self, sentence: SentenceId) -> Sentence:
        """The sentence with that id; KeyError if there is none."""
        return _with_id(self.article.sentences, sentence)

    def card(self, card: CardId) -> Card:
        """The card with that id; KeyError if there is none."""
        return _with_id(self.cards, card)

    def counts_as(self, sentence: Sentence) -> Verdict | None:
        """The verdict that grading uses: what the notes say, or Fine where the author said so of the rest."""
        verdict = sentence.verdict
        return Verdict.FINE if verdict is None and self.front.unmarked_is_fine else verdict


def _with_id(items: Iterable[_I], id: str) -> _I:
    for item in items:
        if item.id == id:
            return item
    raise KeyError(id)
