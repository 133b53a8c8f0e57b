"""Chats and interviews: who speaks is told in bold letters, and a message or an answer stays one block."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from media_literacy.authoring.importing.passage import Passage, joined_runs
from media_literacy.lesson.text_blocks import BlockKind, Run
from media_literacy.strings.spoken_lines import MESSAGE, SPEAKER, STAMP

_SPOKEN = re.compile(r"(?P<name>[^\W\d_][^:：\n.!?;,/]{0,39})(?P<colon>[:：])(?:\s|(?<=：))\s*\S")
_MOST_NAME_WORDS = 4
_FEWEST_SPOKEN = 3
_FEWEST_MESSAGES = 2


def is_message(text: str) -> bool:
    """Whether a text begins as the messages of a chat do, with day, time and name."""
    return MESSAGE.match(text) is not None


def with_speakers(passages: Sequence[Passage]) -> list[Passage]:
    """The passages of the article with the names of speakers in bold letters; parts of the lesson stay as they are."""
    end = next((at for at, passage in enumerate(passages) if _is_part(passage)), len(passages))
    article = _with_messages(passages[:end])
    names = _names(article)
    return [*(_spoken(passage, names) for passage in _with_names_above(article, names)), *passages[end:]]


def is_interview(passages: Sequence[Passage]) -> bool:
    """Whether a third of the paragraphs are said by somebody who is named, and not a few lines of a report."""
    names = {speaker_of(passage).casefold() for passage in passages} - {""}
    paragraphs = [passage for passage in passages if _is_paragraph(passage)]
    spoken = sum(bool(speaker_of(passage)) or _name_above(passage) in names for passage in paragraphs)
    return spoken * 3 >= len(paragraphs)


def with_strong_name(passage: Passage) -> Passage | None:
    """The passage with the name before its first colon in bold letters; None where there is no name."""
    found = SPEAKER.match(passage.text)
    if found is None:
        return None
    start, end = found.span("name")
    runs: list[Run] = []
    at = 0
    for run in passage.block.runs:
        first, last = (min(max(0, edge - at), len(run.text)) for edge in (start, end))
        runs += [
            run._replace(text=run.text[:first]),
            run._replace(text=run.text[first:last], strong=True),
            run._replace(text=run.text[last:]),
        ]
        at += len(run.text)
    kept, marks = joined_runs([run for run in runs if run.text], passage.marks)
    return replace(passage, block=passage.block._replace(runs=kept), marks=marks)


def has_strong_name(passage: Passage) -> bool:
    """Whether the name before the first colon is in bold letters."""
    found = SPEAKER.match(passage.text)
    strong = "".join(run.text if run.strong else "\0" * len(run.text) for run in passage.block.runs)
    return found is not None and "\0" not in strong[slice(*found.span("name"))].rstrip(":：")


def joined(above: Passage, below: Passage, between: Sequence[Run] = (Run("\n"),)) -> Passage:
    """Two passages as one; a line break stands between them, if nothing else is said."""
    runs = (*above.block.runs, *between, *below.block.runs)
    shift = len(above.text) + sum(len(run.text) for run in between)
    marks = (*above.marks, *(replace(mark, offset=mark.offset + shift) for mark in below.marks))
    kept, moved = joined_runs(runs, marks)
    return replace(above, block=above.block._replace(runs=kept), marks=moved)


def _is_part(passage: Passage) -> bool:
    return passage.kind is BlockKind.HEADING and passage.block.level == 1


def _is_paragraph(passage: Passage) -> bool:
    return passage.kind is BlockKind.PARAGRAPH and bool(passage.text)


def _with_messages(passages: Sequence[Passage]) -> list[Passage]:
    """The lines of a message below its first one belong to it, where most of the text is a chat."""
    paragraphs = [passage for passage in passages if _is_paragraph(passage)]
    messages = sum(is_message(passage.text) for passage in paragraphs)
    if messages < _FEWEST_MESSAGES or messages * 2 < len(paragraphs):
        return [*passages]
    made: list[Passage] = []
    for passage in passages:
        goes_on = (
            made
            and _is_paragraph(passage)
            and not STAMP.match(passage.text)
            and is_message(made[-1].text)
            and not has_strong_name(passage)
        )
        if goes_on:
            made[-1] = joined(made[-1], passage)
        else:
            made.append(passage)
    return made


def speaker_of(passage: Passage) -> str:
    """Who says a line of an interview, as far as one line tells; "" for nobody."""
    found = _SPOKEN.match(passage.text) if _is_paragraph(passage) else None
    if found is None or len(found["name"].split()) > _MOST_NAME_WORDS or found["name"][0].islower():
        return ""
    return found["name"].strip()


def _names(passages: Sequence[Passage]) -> frozenset[str]:
    """Who speaks, in small letters: the names that stand in bold, and those that come again.

    They come before a colon, and some of them again alone on their lines.
    """
    found = [(passage, name) for passage in passages if (name := speaker_of(passage))]
    strong = {name.casefold() for passage, name in found if has_strong_name(passage)}
    counts = Counter(name.casefold() for _passage, name in found)
    counts.update(name for passage in passages if (name := _name_above(passage)) in counts)
    again = {name for name, count in counts.items() if count > 1}
    is_talk = counts.total() >= _FEWEST_SPOKEN
    if not strong and (not is_talk or len(counts) < 2 or not again):
        return frozenset()
    return frozenset(strong | (set(counts) if again and is_talk else set[str]()))


def _name_above(passage: Passage) -> str:
    """What would be a name, in small letters, on a first line that has no more."""
    is_line = _is_paragraph(passage) or (passage.kind is BlockKind.HEADING and not _is_part(passage))
    return passage.text.partition("\n")[0].rstrip(" :：").casefold() if is_line and not passage.marks else ""


def _spoken(passage: Passage, names: frozenset[str]) -> Passage:
    is_spoken = _is_paragraph(passage) and (is_message(passage.text) or speaker_of(passage).casefold() in names)
    return (with_strong_name(passage) or passage) if is_spoken else passage


def _with_names_above(passages: Sequence[Passage], names: frozenset[str]) -> list[Passage]:
    """A name that stands alone above what is said stands before it, as it does elsewhere in the text."""
    made: list[Passage] = []
    waiting: Passage | None = None
    for passage in passages:
        if waiting is not None:
            if _is_paragraph(passage):
                made.append(joined(waiting.ranked(BlockKind.PARAGRAPH), passage, _colon_behind(waiting.text)))
                waiting = None
                continue
            made.append(waiting)
            waiting = None
        if _name_above(passage) not in names:
            made.append(passage)
        elif "\n" in passage.text:
            made.append(_on_one_line(passage))
        else:
            waiting = passage
    return [*made, waiting] if waiting is not None else made


def _colon_behind(name: str) -> tuple[Run, ...]:
    return (Run(" "),) if name.endswith((":", "：")) else (Run(":", strong=True), Run(" "))


def _on_one_line(passage: Passage) -> Passage:
    """The passage with the name of its first line before the words of the second."""
    runs = passage.block.runs
    at = next(at for at, run in enumerate(runs) if "\n" in run.text)
    name, _break, words = runs[at].text.partition("\n")
    above = [*runs[:at], runs[at]._replace(text=name)]
    colon = _colon_behind("".join(run.text for run in above).rstrip())
    kept, _marks = joined_runs(
        [run for run in (*above, *colon, runs[at]._replace(text=words), *runs[at + 1 :]) if run.text], ()
    )
    return replace(passage, block=passage.block._replace(runs=kept))
