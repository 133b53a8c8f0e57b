"""The step outside the article as a form shows it: a question, the choices, and what is said afterwards."""

import re
from dataclasses import dataclass

from media_literacy.lesson.reading.choice_dash import find_dash

_BOX = re.compile(r"(?P<start> {0,3}[-*+] +)\[(?P<tick>[ xX])\][ \t]+(?P<text>\S.*)")
_CARD = re.compile(r"(?<!\s)\s*[(（]\s*\[(?P<words>(?:[^\[\]\\`]|\\.)*)\]\(#(?P<card>[^\s()<>]+)\)\s*[)）]\s*$")
_CODE = re.compile(r"(?<!`)(`++).*?(?<!`)\1(?!`)")


@dataclass(frozen=True, slots=True)
class ChoiceText:
    """One search or source, with what is said once it is chosen, both as Markdown on one line.

    `card` is the name of the card that it would find, as written, and `card_words` how it is called there.
    """

    text: str
    reason: str = ""
    is_best: bool = False
    card: str = ""
    card_words: str = ""


@dataclass(frozen=True, slots=True)
class LeaveText:
    """The part’s three pieces as Markdown."""

    question: str = ""
    choices: tuple[ChoiceText, ...] = ()
    afterwards: str = ""


def leave_text(markdown: str) -> LeaveText | None:
    """The pieces of the part; None where it is written in a way that a form would not give back as it was."""
    before: list[str] = []
    choices: list[str] = []
    after: list[str] = []
    is_open = False  # a line below a choice goes on with it until an empty line
    for line in markdown.splitlines():
        is_box = _BOX.fullmatch(line.rstrip()) is not None
        if after or not (is_box or choices):
            if is_box:
                return None
            (after if after else before).append(line)
        elif is_box:
            choices.append(line.strip())
        elif is_open and line.strip():
            choices[-1] += f" {line.strip()}"
        elif line.startswith((" ", "\t")) and line.strip():
            return None
        elif line.strip():
            after.append(line)
        is_open = bool(choices) and not after and bool(line.strip())
    question, afterwards = "\n".join(before).strip(), "\n".join(after).strip()
    return LeaveText(question, tuple(_choice(line) for line in choices), afterwards)


def leave_markdown(leave: LeaveText) -> str:
    """The part as Markdown; a choice without words is left out."""
    lines = [_line(choice) for choice in leave.choices if choice.text.strip()]
    return "\n\n".join(piece for piece in (leave.question.strip(), "\n".join(lines), leave.afterwards.strip()) if piece)


def _choice(line: str) -> ChoiceText:
    found = _BOX.fullmatch(line)
    assert found is not None
    text = found["text"].strip()
    card = _CARD.search(text)
    text = text[: card.start()] if card else text
    dash = find_dash(text, (code.span() for code in _CODE.finditer(text)))
    end, start = dash or (len(text), len(text))
    is_best = found["tick"] != " "
    if card is None:
        return ChoiceText(text[:end], text[start:], is_best)
    return ChoiceText(text[:end], text[start:], is_best, card["card"], card["words"])


def _line(choice: ChoiceText) -> str:
    text, reason = " ".join(choice.text.split()), " ".join(choice.reason.split())
    card = f" ([{choice.card_words or choice.card}](#{choice.card}))" if choice.card else ""
    return f"- [{'x' if choice.is_best else ' '}] {text}{f' — {reason}' if reason else ''}{card}"
