"""The program's own faces inside a page: of each only the letters that the page has, packed as WOFF2.

Cutting all faces for one page takes about a second, so a job is asked between them, and what was cut is kept for the
next page of the same letters.
"""

import base64
import io
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from media_literacy.export.web_page.markup import Markup
from media_literacy.export.web_page.typefaces.face_letters import Setting, face_letters
from media_literacy.export.web_page.typefaces.kerning import drop_unseen_kerning
from media_literacy.export.web_page.typefaces.sign_font import sign_rule
from media_literacy.jobs import Job
from media_literacy.resources import assets_folder

SERIF, SANS = "Page Serif", "Page Sans"
"""As the style sheet calls them: what was cut out of a typeface may not have its name, says its licence."""

_TYPED = "".join(letter for letter in map(chr, range(0x20, 0x7F)) if letter not in "#*<>@[\\]^_`{|}~")
"""What a learner types stands in no document yet; a rare sign comes from the system, as in any other page."""
_PLAIN, _SIMPLE = ["kern"], ["kern", "mark", "mkmk", "ccmp", "locl"]
_JOINED_SCRIPTS = ("noto-naskh-arabic", "vazirmatn", "noto-serif-hebrew")
_NOT_FOR_BROWSERS = ["BASE", "STAT", "gasp", "meta"]
_COPYRIGHT_AND_LICENCE = (0, 14)


class Face(NamedTuple):
    """One face as the style sheet asks for it, and the files that its letters are taken from, the first first."""

    setting: Setting
    files: tuple[str, ...]
    always: str = ""


_ARABIC, _HEBREW = "noto-naskh-arabic/NotoNaskhArabic", "noto-serif-hebrew/NotoSerifHebrew"
_SOURCE, _ATKINSON, _VAZIR = (
    "source-serif-4/SourceSerif4",
    "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext",
    "vazirmatn/Vazirmatn",
)
_REGULAR, _BOLD, _ITALIC = "_400Regular.ttf", "_700Bold.ttf", "_400Regular_Italic.ttf"
FACES = (
    Face(Setting(is_serif=True), (_SOURCE + _REGULAR, _ARABIC + _REGULAR, _HEBREW + _REGULAR)),
    Face(Setting(is_serif=True, is_italic=True), (_SOURCE + _ITALIC, _ARABIC + _REGULAR, _HEBREW + _REGULAR)),
    Face(Setting(is_serif=True, is_bold=True), (_SOURCE + _BOLD, _ARABIC + _BOLD, _HEBREW + _BOLD)),
    Face(Setting(), (_ATKINSON + _REGULAR, _SOURCE + _REGULAR, _VAZIR + _REGULAR, _HEBREW + _REGULAR), _TYPED),
    Face(Setting(is_bold=True), (_ATKINSON + _BOLD, _SOURCE + _BOLD, _VAZIR + _BOLD, _HEBREW + _BOLD)),
)
"""What is bold and slanted at once, and slanted without serifs, the browser slants by itself: it is rare."""


def font_rules(body: Markup, said_later: Mapping[Setting, str], job: Job) -> str:
    """The faces as rules of a style sheet, with every letter of a page's body that one of our files has.

    `said_later` is what the script may write in each face.
    """
    found = face_letters(body)
    rules = []
    for face in FACES:
        job.check()
        letters = {letter for setting in found if _face_of(setting) == face.setting for letter in found[setting]}
        letters |= {*face.always, *said_later.get(face.setting, "")}
        shown = frozenset(letter for letter in letters if letter.isprintable())
        rules += [_rule(face.setting, data) for data in _cut_from(face.files, shown)]
    return "\n".join((*rules, sign_rule()))


def _face_of(setting: Setting) -> Setting:
    """The face that a text is set in, where there is none for just this."""
    if setting.is_serif and not setting.is_bold:
        return setting
    return setting._replace(is_italic=False)


def _rule(setting: Setting, data: str) -> str:
    family, weight = SERIF if setting.is_serif else SANS, 700 if setting.is_bold else 400
    slant = "italic" if setting.is_italic else "normal"
    source = f'url(data:font/woff2;base64,{data}) format("woff2")'
    return f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};src:{source}}}'


def _cut_from(files: Iterable[str], letters: frozenset[str]) -> Iterator[str]:
    """What each file has of the letters that none before it has."""
    left = letters
    for file in files:
        covered = left & _covered(file)
        left -= covered
        if covered:
            yield _cut(file, covered)


@cache
def _covered(file: str) -> frozenset[str]:
    from fontTools.ttLib import TTFont

    with TTFont(_opened(file), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap() or {}))


@lru_cache(maxsize=64)
def _cut(file: str, letters: frozenset[str]) -> str:
    from fontTools import subset

    options = subset.Options(flavor="woff2", hinting=False, notdef_outline=True)
    options.drop_tables = [*options.drop_tables, *_NOT_FOR_BROWSERS]
    if _is_plain(letters):
        options.layout_features = _PLAIN
        options.drop_tables.append("GDEF")
    elif not file.startswith(_JOINED_SCRIPTS):
        options.layout_features = _SIMPLE
    packed = io.BytesIO()
    with subset.load_font(_opened(file), options) as font:
        # Kept aside: else all other tables are looked through for names that are in use, a third of the time.
        names = font["name"]
        del font["name"]
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=sorted(map(ord, letters)))
        subsetter.subset(font)
        names.names = [record for record in names.names if record.nameID in _COPYRIGHT_AND_LICENCE]
        font["name"] = names
        if _is_plain(letters):
            drop_unseen_kerning(font)
        subset.save_font(font, packed, options)
    return base64.b64encode(packed.getvalue()).decode("ascii")


def _is_plain(letters: frozenset[str]) -> bool:
    """Whether no letter changes by its neighbours or its language: those of Western Europe, and punctuation."""
    return all(letter < "\u0100" or "\u2000" <= letter < "\u2070" for letter in letters)


def _opened(file: str) -> io.BytesIO:
    return io.BytesIO((assets_folder() / "fonts" / file).read_bytes())
