"""In which order Tab goes round the workshop."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.page.tab_order import focus_last


@pytest.mark.parametrize(
    ("width", "shown"), [(1280, ("bar", "source", "page", "panel")), (1024, ("bar", "page", "panel"))]
)
@pytest.mark.parametrize("is_next", [True, False])
def test_tab_goes_round_bar_source_page_and_forms(qtbot, page, width, shown, is_next):
    page.resize(width, 800)
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    key = Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab
    seen = []
    for _ in range(40):
        focused = page.focusWidget()
        name = next(part for part in shown if getattr(page, part).isAncestorOf(focused))
        if name not in seen[-1:]:
            seen.append(name)
        qtbot.keyClick(focused, key)  # also in the source, where nobody has typed
    start = shown.index("page")
    around = [*shown[start:], *shown[:start]] if is_next else [*shown[start::-1], *shown[:start:-1]]
    assert seen[: len(shown)] == around and seen[len(shown)] == "page"


@pytest.mark.parametrize("is_next", [True, False])
def test_tab_leads_through_the_form_of_the_chosen_sentence(qtbot, page, is_next):
    page.resize(1280, 800)
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(lambda: page.document.is_current)
    noted = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.article.choose(noted.id)
    qtbot.waitUntil(lambda: any(field.isVisible() for field in page.panel.findChildren(LiveText)))
    page.panel.take_focus() if is_next else focus_last(page.panel)
    names = []
    while page.panel.isAncestorOf(page.focusWidget()) and len(names) < 60:
        names.append(page.focusWidget().accessibleName() or page.focusWidget().text())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab)
    assert names[0 if is_next else -1] == "Sentence"
    assert "Explanation" in names and len(names) == len({*names})
