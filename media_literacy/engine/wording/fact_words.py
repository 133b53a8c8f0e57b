"""The words of the fact board."""

from collections.abc import Mapping, Sequence

from media_literacy.engine.attempts.fact_board import Fact, FactLine, facts_on
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId


def line_name(line: FactLine) -> str:
    """What stands over a line of the board."""
    return {
        FactLine.WHO: _("Who"),
        FactLine.BODY: _("Which body"),
        FactLine.WHERE: _("Where"),
        FactLine.WHEN: _("When"),
        FactLine.HOW_MANY: _("How many"),
    }[line]


def facts_in_words(facts: Sequence[Fact]) -> str:
    """Facts in one line of text, in the learner's order."""
    said = _("{line}: {text}")
    return "; ".join(said.format(line=line_name(fact.line), text=fact.text) for fact in facts)


def board_as_text(facts: Sequence[Fact], numbers: Mapping[SentenceId, int]) -> str:
    """The whole board as plain text, each fact with the number of its sentence; lines without a fact are left out."""
    paragraphs = []
    for line in FactLine:
        if on_line := facts_on(facts, line):
            paragraphs.append("\n".join([line_name(line), *(f"- {_numbered(fact, numbers)}" for fact in on_line)]))
    return "\n\n".join(paragraphs)


def _numbered(fact: Fact, numbers: Mapping[SentenceId, int]) -> str:
    number = numbers.get(fact.sentence)
    return fact.text if number is None else _("{text} (sentence {number})").format(text=fact.text, number=number)
