"""What the lines of a plain text tell by where they begin and end: paragraphs, verse, and the way to a page."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.i18n import gettext as _

_WIDEST_VERSE = 50
_SHORTEST_OF_TWO = 20
_STOPS = '.!?…:"”’»“)'
_BREAKS = ",;—–"
_ITEM = re.compile(r"(?:[-*+•‣◦▪●∙·]|\d{1,3}[.)])[ \t\u00a0]")
_LABEL = re.compile(r"[^\W_][^:]{0,30}:\s")
_WAY = re.compile(r"[^›»>|/]{1,30}(?:\s[›»>|/]\s[^›»>|/]{1,30}){2,8}|[^›»]{1,30}(?:\s[›»]\s[^›»]{1,30}){1,8}")


def parted_by_indents(text: str) -> list[str]:
    """The lines without the white space around them, and a blank one before each whose indent begins a paragraph.

    That is a tab, or spaces deeper than those of the line before it, if that one ends like a sentence.
    """
    return [*_parted(text.split("\n"))]


def _parted(lines: Sequence[str]) -> Iterator[str]:
    before, depth = "", 0
    for raw in lines:
        line = raw.strip()
        indent = raw[: len(raw) - len(raw.lstrip())]
        has_tab, own_depth = "\t" in indent, len(indent.expandtabs(4))
        is_deeper = own_depth >= depth + 2
        begins = before[-1:] in _STOPS if before else False
        if line and before and begins and (has_tab or is_deeper) and not _ITEM.match(line) and not _ITEM.match(before):
            yield ""
        yield line
        before, depth = line, own_depth


def is_verse(lines: Sequence[str]) -> bool:
    """Whether lines without a blank one between them are meant to end where they do, and belong together.

    They are short, most go on in the next line, and not because there was no room.
    """
    width = max(len(line) for line in lines)
    if (
        len(lines) < 2
        or (len(lines) == 2 and min(len(line) for line in lines) < _SHORTEST_OF_TWO)
        or width >= _WIDEST_VERSE
        or any(_ITEM.match(line) or _LABEL.match(line) for line in lines)
    ):
        return False
    pairs = [*pairwise(lines)]
    go_on = sum(before[-1] in _BREAKS or (line[0].islower() and before[-1] not in _STOPS) for before, line in pairs)
    had_room = any(len(before) + 1 + len(line.split(maxsplit=1)[0]) <= width for before, line in pairs)
    ends_meant = all(not before[-1].isalnum() and before[-1] not in "-\u2010" for before, _line in pairs)
    return go_on * 2 >= len(pairs) and (had_room or ends_meant)


def verse_stretches(stretches: Sequence[Sequence[str]]) -> frozenset[int]:
    """The places of the stretches of lines that are verse: those that read like it, and in a poem the short ones, too.

    A poem is a text most of whose stretches of more than one line read like verse, its head not counted.
    """
    alike = [at for at, lines in enumerate(stretches) if is_verse(lines)]
    several = [at for at, lines in enumerate(stretches) if len(lines) > 1 and alike and at >= alike[0]]
    if len(alike) * 2 <= len(several):
        return frozenset(alike)
    return frozenset([*alike, *(at for at in several if _may_be_verse(stretches[at]))])


def _may_be_verse(lines: Sequence[str]) -> bool:
    is_short = max(len(line) for line in lines) < _WIDEST_VERSE
    return is_short and sum(_ITEM.match(line) is not None for line in lines) < 2 and not any(map(_LABEL.match, lines))


def without_line_of_site(lines: Sequence[str], dropped: DroppedContent) -> list[str]:
    """The lines without the way to the page at their beginning (“Home › Local › Schools”), and a section below it."""
    start = next((at for at, line in enumerate(lines) if line), len(lines))
    if start >= len(lines) or not _WAY.fullmatch(lines[start]):
        return list(lines)
    left_out = [lines[start]]
    following = next((at for at in range(start + 1, len(lines)) if lines[at]), len(lines))
    if following < len(lines) and lines[following].casefold() in lines[start].casefold():
        left_out.append(lines[following])
        start = following
    if not any(lines[start + 1 :]):
        return list(lines)
    for line in left_out:
        dropped.add_message(_("A line above the headline was left out: “{text}”.").format(text=line))
    return list(lines[start + 1 :])
