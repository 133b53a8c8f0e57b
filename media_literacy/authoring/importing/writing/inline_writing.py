"""The runs of a block as Markdown: emphasis, links and marks around the escaped text.

Emphasis is written only where the Markdown reader will take its signs as emphasis; elsewhere it is given up, since a
text with stray asterisks is worse than one without italics.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace

from media_literacy.authoring.importing.passage import Mark
from media_literacy.lesson.reading.links import anchor, is_allowed_address
from media_literacy.lesson.reading.markdown_escaping import escaped
from media_literacy.lesson.text_blocks import Run, text_of_runs

LONGEST_ADDRESS = 2_000

_NOT_IN_ADDRESS = re.compile(r"[\s<>()\[\]\\\"`|\x00-\x1f\x7f]")
_BACKTICKS = re.compile("`+")
_ENTITY = re.compile(r"&(?=#?\w+;)")


@dataclass(frozen=True, slots=True)
class _Segment:
    """A stretch in one style, escaped; `mark` is set instead of a text for a note's mark.

    `uncoded` is the text of a code span as it stands where the span cannot be written.
    """

    text: str
    emphasis: bool = False
    strong: bool = False
    link: str = ""
    mark: bool = False
    uncoded: str = ""

    @property
    def sign(self) -> str:
        return "*" * (self.emphasis + 2 * self.strong)


def inline_markdown(runs: Sequence[Run], marks: Sequence[Mark] = (), *, is_heading: bool = False) -> str:
    """The text of a block as Markdown. Where a line ends, the break is written; indentation is the caller's."""
    segments = _segments(runs, marks, escaped(text_of_runs(runs), is_heading=is_heading))
    groups = [(link, list(each)) for link, each in groupby(segments, key=lambda segment: segment.link)]
    out = ""
    for index, (link, members) in enumerate(groups):
        if link:
            text = "".join(member.text for member in members)
            core = text.strip()
            lead = text[: len(text) - len(text.lstrip())]
            trail = text[len(text.rstrip()) :]
            if not core:
                out += text
                continue
            if out.endswith("!") and not lead:  # together they would be a picture
                out = out[:-1] + "\\!"
            out += f"{lead}[{_styled(_stripped(members), '[', ']')}]({link}){trail}"
        else:
            after = _first_sign(groups[index + 1]) if index + 1 < len(groups) else "\n"
            out += _styled(members, out[-1:] or "\n", after)
    return out.replace("\n", "\\\n")


def caption_markdown(text: str, marks: Sequence[Mark] = ()) -> str:
    """A caption without its picture: a picture that names no file, with its title."""
    title = "".join('\\"' if sign == '"' else sign for sign in escaped(text.replace("\n", " "), begins_line=False))
    return f'![](<> "{title}")' + "".join(f"[^{mark.label}]" for mark in marks)


def _stripped(members: list[_Segment]) -> list[_Segment]:
    """A link's segments without white space at both ends."""
    texts = [member.text for member in members]
    while not texts[0].strip():
        texts.pop(0)
        members = members[1:]
    while not texts[-1].strip():
        texts.pop()
        members = members[:-1]
    texts[0] = texts[0].lstrip()
    texts[-1] = texts[-1].rstrip()
    return [
        replace(segment, text=text, uncoded=segment.uncoded.strip())
        for text, segment in zip(texts, members, strict=True)
    ]


def _first_sign(group: tuple[str, list[_Segment]]) -> str:
    link, members = group
    text = "".join(member.text for member in members)
    return text[0] if not link or text[0].isspace() else "["


def _segments(runs: Sequence[Run], marks: Sequence[Mark], written: Sequence[str]) -> list[_Segment]:
    made: list[_Segment] = []
    waiting = list(marks)
    at = 0
    for run in runs:
        end = at + len(run.text)
        link = written_address(run.link)
        while waiting and waiting[0].offset < end:
            mark = waiting.pop(0)
            if mark.offset > at:
                made.append(_Segment("".join(written[at : mark.offset]), run.emphasis, run.strong, link))
                at = mark.offset
            made.append(_Segment(f"[^{mark.label}]", mark=True))
        if end > at:
            plain = "".join(written[at:end])
            is_code = run.code and not (link and "]:" in run.text)  # the two would end a link's words, as a reference
            code = _code_span(run.text[at - end :]) if is_code else ""
            text = code or plain
            if made and made[-1].mark and (text[0] == "(" or (text[0] == ":" and _begins_a_line(made))):
                text = "\\" + text  # together they would be a link, or a note's head
            made.append(_Segment(text, run.emphasis, run.strong, link, uncoded=plain if code else ""))
        at = end
    return [*made, *(_Segment(f"[^{mark.label}]", mark=True) for mark in waiting)]


def _code_span(text: str) -> str:
    """The text between backticks; empty where it would not come back, as in a table or over two lines."""
    core = text.strip()
    if not core or "|" in core or "\n" in core:
        return ""
    longest = max(map(len, _BACKTICKS.findall(core)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if core.startswith("`") or core.endswith("`") else ""
    return text.replace(core, f"{fence}{edge}{core}{edge}{fence}", 1)


def _begins_a_line(segments: Sequence[_Segment]) -> bool:
    """Whether nothing but white space stands before the last segment in its line."""
    return not "".join(segment.text for segment in segments[:-1]).rpartition("\n")[2].strip()


def written_address(target: str | None) -> str:
    """The address as it stands behind a link's words; empty when the link is not to be carried over."""
    if not target or len(target) > LONGEST_ADDRESS:
        return ""
    if not is_allowed_address(target) and anchor(target) is None:
        return ""
    safe = _NOT_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), target.strip())
    return _ENTITY.sub(r"\\&", safe)


def _styled(members: Sequence[_Segment], before: str, after: str) -> str:
    """Segments with their signs of emphasis, where these will be read as such between what stands around them.

    Two code spans with no sign between them would be read as one, backticks and all: the second is no code then.
    """
    out = ""
    has_just_closed = ends_in_code = False
    for index, segment in enumerate(members):
        core = segment.text.strip()
        beside = segment.uncoded if ends_in_code and segment.text.startswith("`") else ""
        ends_in_code = bool(segment.uncoded) and not beside and segment.text.endswith("`")
        if segment.mark or not core or not segment.sign:
            has_just_closed = False
            out += beside or segment.text
            continue
        lead = segment.text[: len(segment.text) - len(segment.text.lstrip())]
        trail = segment.text[len(segment.text.rstrip()) :]
        following = members[index + 1].text[:1] if index + 1 < len(members) else after
        previous = (lead or out or before)[-1:]
        can_open = not (has_just_closed and not lead) and _flanks(previous, core[0])
        if can_open and _flanks((trail or following)[:1], core[-1]):
            out += f"{lead}{segment.sign}{core}{segment.sign}{trail}"
            has_just_closed = not trail
            ends_in_code = False
        else:
            has_just_closed = False
            out += beside or segment.text
    return out


def _flanks(outside: str, inside: str) -> bool:
    """Whether a sign of emphasis between these two is read as one, opening or closing towards the inside."""
    if isWhiteSpace(ord(inside)):
        return False
    if not _is_punctuation(inside):
        return True
    return isWhiteSpace(ord(outside)) or outside == "\n" or _is_punctuation(outside)


def _is_punctuation(char: str) -> bool:
    return isMdAsciiPunct(ord(char)) or isPunctChar(char)
