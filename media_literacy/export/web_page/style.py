"""The one style sheet of a page: the files of `assets/page/style`, with the theme's colours and the lesson's rules."""

import re
from collections.abc import Iterable

from media_literacy.lesson.vocabulary.theme_colours import ThemeColours, read_theme_colours
from media_literacy.resources import assets_folder

_COMMENT, _SPACE, _AROUND = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\s+"), re.compile(r" ?([{};,]) ?")


def page_files(folder: str, ending: str) -> str:
    """The files of a folder of `assets/page`, joined in the order of their numbers."""
    found = sorted((assets_folder() / "page" / folder).glob(f"*{ending}"))
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def page_style(fonts: str, numbers: Iterable[int]) -> str:
    """The style sheet of a page whose sentences of these numbers have notes; `fonts` are the rules of its faces."""
    return "\n".join((fonts, *_colours(), _packed(page_files("style", ".css")), _marked_notes(numbers)))


def contents_style(fonts: str) -> str:
    """The style sheet of the contents list of a pack."""
    return "\n".join((fonts, *_colours(), _packed(page_files("style", ".css") + page_files("contents", ".css"))))


def _packed(style: str) -> str:
    """A style sheet without comments, and without the spaces that nothing needs."""
    return _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", style))).strip()


def _colours() -> Iterable[str]:
    """The theme's roles as custom properties: by the system's wish, and by the control of the page over it.

    Paper is light, whatever the screen is.
    """
    themes = read_theme_colours()
    yield _theme(":root", themes["light"])
    yield f"@media screen and (prefers-color-scheme:dark){{{_theme(':root', themes['dark'])}}}"
    yield f"@media screen and (prefers-contrast:more){{{_theme(':root', themes['contrast'])}}}"
    chosen = "".join(_theme(f":root:has(#look-{name}:checked)", theme) for name, theme in themes.items())
    yield f"@media screen{{{chosen}}}"


def _theme(selector: str, theme: ThemeColours) -> str:
    roles = "".join(f"--{role.replace('_', '-')}:{value};" for role, value in theme.by_role.items())
    scheme = "dark" if theme.is_dark else "light"
    return f"{selector}{{color-scheme:{scheme};{roles}}}"


def _marked_notes(numbers: Iterable[int]) -> str:
    """Which note belongs to a check box: what only a rule by number can say."""
    selectors = [f".passage:has(#mark-{number}:checked) #note-{number}" for number in numbers]
    return ",\n".join(selectors) + "{--if-marked:inline;--if-left:none}" if selectors else ""
