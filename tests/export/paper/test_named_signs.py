"""Signs that no font has are named on a sheet, wherever they stand, and once at its end."""

from media_literacy.export.paper.named_signs import texts_of, with_named_signs
from media_literacy.export.paper.pieces import BODY, Beside, Blanks, Figure, Passage, Print, Row, Rule, Span, Text

SIGN = "🐍"


def with_sign(words: str) -> Text:
    return Text((Span(words, number=3), Span(f" and {SIGN}", is_bold=True)), BODY)


SHEET = Print(
    f"Title {SIGN}",
    "Worksheet",
    f"Label {SIGN}",
    (
        Passage(
            (with_sign("main"), Row((with_sign("cell"),), (1.0,)), Figure("a.png", f"alt {SIGN}"), Rule()),
            (Beside(3, (with_sign("beside"),)),),
        ),
        Passage((Blanks(("Name",), (1.0,)),)),
    ),
)


def test_every_text_of_a_sheet_is_found():
    assert sum(SIGN in text for text in texts_of(SHEET)) == 6
    assert {"Worksheet", "Name"} <= set(texts_of(SHEET))


def test_a_sign_is_named_wherever_it_stands_and_the_remark_says_so():
    named = with_named_signs(SHEET, frozenset(SIGN))
    texts = list(texts_of(named))
    assert not [text for text in texts if SIGN in text]
    assert sum("[snake]" in text for text in texts) == 6
    assert "its name is printed in square brackets: snake." in " ".join(texts)
    assert named.passages[0].pieces[0] == Text((Span("main", number=3), Span(" and [snake]", is_bold=True)), BODY)


def test_a_sheet_without_such_signs_is_as_it_was():
    assert with_named_signs(SHEET, frozenset()) is SHEET
