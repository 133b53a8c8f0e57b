"""A rung says its hint, where to look, and at the end the explanation; folded, its beginning."""

import pytest

from media_literacy.engine.wording.hint_words import Hint
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.reader.aids.hint_rung import HintRung

HINT = Hint(
    2,
    (Run("Compare the two."),),
    explanation=(Block(BlockKind.PARAGRAPH, (Run("They differ."),)),),
    places=(Run("Sentence "), Run("4", link="#d")),
)


@pytest.mark.parametrize("is_folded", [True, False])
def test_it_holds_all_of_the_hint_whether_folded_or_not(qtbot, appearance, is_folded):
    followed = []
    rung = HintRung(HINT, followed.append, appearance, is_folded=is_folded)
    qtbot.addWidget(rung)
    assert [block.text for block in rung.blocks] == ["Compare the two.", "Sentence 4", "They differ."]
    assert rung.is_folded is is_folded
    assert (rung.line.accessibleName() if rung.line else "") == ("Hint 2: Compare the two." if is_folded else "")
    rung.body.follow_link("#d")
    assert followed == ["#d"]


def test_the_line_of_a_folded_one_forces_nothing_wider(qtbot, appearance):
    rung = HintRung(HINT, print, appearance, is_folded=True)
    assert rung.line is not None
    qtbot.addWidget(rung)
    shown = []
    for width in (600, 90):
        rung.resize(width, 40)
        rung.show()
        shown.append(rung.line.text())
    assert rung.width() == 90 and shown[0] == "Hint 2: Compare the two." and shown[1].endswith("…")
