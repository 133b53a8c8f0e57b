"""What is to be translated is found wherever it stands, under whatever name the function was imported."""

import pytest

from translations.source_texts import SourceText, UnreadableTextError, texts_in

SAID = """
from media_literacy.i18n import deferred, ngettext, pgettext
from media_literacy.i18n import gettext as _
TITLE = deferred("A title")
def said(n):
    return _("One " "sentence."), ngettext("{n} note", "{n} notes", n), pgettext("a way", "Guided"), _(TITLE)
"""


def test_every_way_to_say_a_text_is_found() -> None:
    assert texts_in(SAID, "a.py") == [
        SourceText("A title", None, None, "a.py", 4),
        SourceText("One sentence.", None, None, "a.py", 6),
        SourceText("{n} note", "{n} notes", None, "a.py", 6),
        SourceText("Guided", None, "a way", "a.py", 6),
    ]


def test_the_same_name_from_elsewhere_is_something_else() -> None:
    assert texts_in('from elsewhere import gettext as _\n_("Text")', "a.py") == []


@pytest.mark.parametrize("call", ['_(f"{n} notes")', '_("Notes: " + n)', 'ngettext("{n} note", many, n)'])
def test_a_text_that_is_put_together_is_refused(call: str) -> None:
    source = f"from media_literacy.i18n import gettext as _\nfrom media_literacy.i18n import ngettext\n{call}"
    with pytest.raises(UnreadableTextError, match=r"a\.py:3"):
        texts_in(source, "a.py")
