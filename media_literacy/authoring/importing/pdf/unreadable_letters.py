"""PDFs whose letters are pictures, or are not the letters that they look like: told by how little sense they make."""

import re
from collections.abc import Sequence

from media_literacy.authoring.importing.language.recognition import recognised_language
from media_literacy.authoring.importing.pdf.page_segments import PageContent
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _

_MOST_UNNAMED = 0.1
_FEWEST_LETTERS = 20
_ENOUGH_LETTERS = 200
_FEWEST_VOWELS = 0.22
"""Of Latin letters; in no language that is written with them are they fewer than a third."""

_LATIN = re.compile(r"[a-z\u00e0-\u024f]", re.IGNORECASE)
_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýőűąęıœ]", re.IGNORECASE)


def refuse_unreadable(pages: Sequence[PageContent], name: str) -> None:
    """Refuse pictures of text, and letters of which nobody can say which they are."""
    letters = sum(page.letters for page in pages)
    if letters < _FEWEST_LETTERS:
        raise FileError(
            _("“{path}” holds no text, only pictures of pages, as a scanner makes them.").format(path=name),
            hint=_(
                "Open it in a program that recognises text in pictures (OCR), save its text, and take that. Or ask for"
                " the document that it was printed from."
            ),
        )
    unnamed = sum(page.unnamed for page in pages)
    if unnamed > _MOST_UNNAMED * letters or (letters >= _ENOUGH_LETTERS and _is_senseless(pages)):
        raise FileError(
            _("The letters of “{path}” can be seen, but the file does not say which they are.").format(path=name),
            hint=_(
                "Print its pages to pictures, and open them in a program that recognises text in pictures (OCR). Or ask"
                " for the document that it was made from."
            ),
        )


def _is_senseless(pages: Sequence[PageContent]) -> bool:
    """Whether these are numbers of drawings, which look like letters but spell nothing."""
    text = "\n".join(piece.text for page in pages for piece in page.segments)
    latin = len(_LATIN.findall(text))
    has_vowels = len(_VOWELS.findall(text)) >= _FEWEST_VOWELS * latin
    return latin > len(text) / 3 and not has_vowels and not recognised_language(text)
