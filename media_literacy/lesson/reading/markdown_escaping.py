"""Signs that Markdown would read, made plain text again: a backslash where one is needed, and nowhere else."""

import re

_ALWAYS = frozenset("\\`*[]|^")
_WORD = re.compile(r"[A-Za-z0-9]")
_LINE_START = re.compile(
    r"#{1,6}(?=\s|$)"  # a heading
    r"|>"  # a quotation
    r"|[-+](?=\s|$)"  # a list
    r"|[-=](?=[-=]*\s*$)"  # what makes a heading of the line above, or a rule
    r"|[-:](?=[-:| ]*$)"  # the second line of a table
    r"|~(?=~~)"  # code
)
_NUMBER = re.compile(r"\d{1,9}([.)])(?=\s|$)")
_CLOSING_SIGNS = re.compile(r"#+$")


def escape(text: str, *, begins_line: bool = True) -> str:
    """Markdown that is read as that text; each line break of it as a hard one."""
    return "".join(escaped(text, begins_line=begins_line)).replace("\n", "\\\n")


def escaped(text: str, *, is_heading: bool = False, begins_line: bool = True) -> list[str]:
    """For each character of a block's text what is to be written for it, so that it is read as that character."""
    made = [_written(text, at) for at in range(len(text))]
    start = 0
    for line in text.split("\n") if begins_line else ():
        found = _NUMBER.match(line)
        if found:
            at = start + found.start(1)
            made[at] = "\\" + text[at]
        elif _LINE_START.match(line):
            made[start] = "\\" + text[start]
        start += len(line) + 1
    if is_heading and (found := _CLOSING_SIGNS.search(text)):
        for at in range(found.start(), found.end()):
            made[at] = "\\#"
    return made


def _written(text: str, at: int) -> str:
    """One character, with a backslash if it could open or close anything."""
    char = text[at]
    if char in _ALWAYS:
        return "\\" + char
    after = text[at + 1 : at + 2]
    if char == "_":
        inside_word = at > 0 and _WORD.match(text[at - 1]) and _WORD.match(after)
        return char if inside_word else "\\_"
    if char == "<":
        return char if after.isspace() or after.isdigit() else "\\<"
    if char == "&":
        return "\\&" if after in ("", "#") or _WORD.match(after) else char
    return char
