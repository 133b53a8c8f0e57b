"""In which order Tab goes round the workshop."""

import pytest
from PySide6.QtCore import Qt


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
