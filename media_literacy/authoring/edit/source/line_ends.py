"""Line ends survive an editor that knows line feeds only."""

from media_literacy.authoring.edit.source.line_diff import diff_lines
from media_literacy.lesson.source import Source, make_source, usual_line_end
from media_literacy.strings.common_ends import common_ends


def with_line_ends_of(original: str, edited: str) -> str:
    """The edited text, whose lines end in line feeds, with the line ends of the original.

    A line that was not changed keeps its own; every other one gets the usual one of the file, and so do all of many
    thousands of lines that were changed at once.
    """
    usual = usual_line_end(original)
    if usual == "\n" and "\r" not in original:
        return edited
    old = make_source(original)
    new = edited.split("\n")
    ends = [usual] * len(new)
    first, last = common_ends(old.lines, new)
    for at in range(first):
        ends[at] = _end_of(old, at) or usual
    for back in range(1, last + 1):
        ends[-back] = _end_of(old, len(old.lines) - back) or usual
    # Files of one kind of end need no comparison of what was changed.
    if len({_end_of(old, at) for at in range(len(old.lines))}) > 2:
        for kind, start, stop, begin, _end in diff_lines(
            old.lines[first : len(old.lines) - last], new[first : len(new) - last]
        ):
            for offset in range(stop - start if kind == "equal" else 0):
                ends[first + begin + offset] = _end_of(old, first + start + offset) or usual
    _part(new, ends)
    return "".join(line + end for line, end in zip(new[:-1], ends[:-1], strict=True)) + new[-1]


def _part(lines: list[str], ends: list[str]) -> None:
    """A line feed of an empty line right behind a carriage return would be one line end with it: it becomes another."""
    for at in range(1, len(lines)):
        if not lines[at] and ends[at] == "\n" and ends[at - 1] == "\r":
            ends[at] = "\r"


def _end_of(source: Source, index: int) -> str:
    """The line end behind a line; empty behind the last one."""
    if index + 1 >= len(source.lines):
        return ""
    return source.text[source.starts[index] + len(source.lines[index]) : source.starts[index + 1]]
