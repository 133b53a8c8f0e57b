"""The one style sheet of a page: the files of `assets/page/style`, with the theme's colours and the lesson's rules."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import product
from string import ascii_lowercase

from media_literacy.lesson.vocabulary.theme_colours import ThemeColours, read_theme_colours
from media_literacy.resources import assets_folder

_COMMENT, _SPACE, _AROUND = (
    re.compile(r"/\*.*?\*/", re.DOTALL),
    re.compile(r"\s+"),
    re.compile(r" ?([{};,>]) ?|(?<=:) "),
)
_USED = re.compile(r"var\(--([a-z-]+)")
_PROPERTY = re.compile(r"--([a-z-]+)\b")
_SET_BY_SCRIPT = frozenset(("top", "above", "below"))


def page_files(folder: str, ending: str, instead: str = "") -> str:
    """The files of a folder of `assets/page`, joined in the order of their numbers.

    Those of the folder `instead` stand among them, and in place of those with the same name.
    """
    folders = [assets_folder() / "page" / name for name in (folder, instead) if name]
    found = {path.name: path for each in folders for path in each.glob(f"*{ending}")}
    return "\n".join(found[name].read_text(encoding="utf-8") for name in sorted(found))


def page_style(fonts: str, most_notes: int) -> str:
    """The style sheet of a page with so many notes beside one passage at most; `fonts` are the rules of its faces."""
    return _whole_style(fonts, page_files("style", ".css"), _marked_notes(most_notes))


def class_style(fonts: str) -> str:
    """The style sheet of the page that a class is served."""
    return _whole_style(fonts, page_files("style", ".css", instead="class"))


def contents_style(fonts: str) -> str:
    """The style sheet of the contents list of a pack."""
    return _whole_style(fonts, page_files("style", ".css") + page_files("contents", ".css"))


def _whole_style(fonts: str, files: str, more: str = "") -> str:
    packed = _packed(files)
    return "\n".join((fonts, _with_short_names("\n".join((*_colours(frozenset(_USED.findall(packed))), packed, more)))))


def _with_short_names(style: str) -> str:
    """A style sheet whose own properties have names of a letter or two: each theme names every colour twice."""
    uses = Counter(name for name in _PROPERTY.findall(style) if name not in _SET_BY_SCRIPT)
    names = ("".join(letters) for length in (1, 2) for letters in product(ascii_lowercase, repeat=length))
    short = {name: next(names) for name, _count in uses.most_common()}
    return _PROPERTY.sub(lambda found: f"--{short.get(found[1], found[1])}", style)


def _packed(style: str) -> str:
    """A style sheet without comments, and without the spaces that nothing needs."""
    dense = _AROUND.sub(lambda found: found[1] or "", _SPACE.sub(" ", _COMMENT.sub("", style)))
    return dense.replace(";}", "}").strip()


def _colours(used: frozenset[str]) -> Iterable[str]:
    """The theme's roles as custom properties: by the system's wish, and by the control of the page over it.

    Paper is light, whatever the screen is.
    """
    colours = {name: _roles(theme, used) for name, theme in read_theme_colours().items()}
    yield f":root{{{colours['light']}}}"
    yield f"@media screen and (prefers-color-scheme:dark){{:root{{{colours['dark']}}}}}"
    yield f"@media screen and (prefers-contrast:more){{:root{{{colours['contrast']}}}}}"
    chosen = "".join(f":root:has(#look-{name}:checked){{{roles}}}" for name, roles in colours.items())
    yield f"@media screen{{{chosen}}}"


def _roles(theme: ThemeColours, used: frozenset[str]) -> str:
    named = ((role.replace("_", "-"), value) for role, value in theme.by_role.items())
    roles = [f"--{role}:{value}" for role, value in named if role in used]
    return ";".join((f"color-scheme:{'dark' if theme.is_dark else 'light'}", *roles))


def _marked_notes(most: int) -> str:
    """Which note belongs to a check box, by its place in the passage: what no general rule can say."""
    places = range(1, most + 1)
    selectors = [f'.passage:has([data-at="{at}"]:checked) .note:nth-child({at})' for at in places]
    return ",".join(selectors) + "{--if-marked:inline;--if-left:none}" if selectors else ""
