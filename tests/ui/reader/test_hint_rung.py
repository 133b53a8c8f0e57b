"""A rung says its hint, where to look, and at the end the explanation; folded, its beginning."""

import pytest

from media_literacy.engine.hint_words import Hint
from media_literacy.lesson.model import Block, BlockKind, Run
from media_literacy.ui.reader.hint_rung import HintRung

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
    assert (rung.line.text() if rung.line else "") == ("Hint 2: Compare the two." if is_folded else "")
    rung.body.follow_link("#d")
    assert followed == ["#d"]
