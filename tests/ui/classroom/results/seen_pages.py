"""What a person sees of the pages of classes."""

from media_literacy.ui.widgets.labels.set_text import SetText


def shown(qtbot, pages, kind):
    qtbot.waitUntil(lambda: isinstance(pages.page, kind))
    return pages.page


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(SetText) if not label.isHidden())
