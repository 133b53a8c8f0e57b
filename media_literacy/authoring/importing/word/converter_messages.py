"""What the converter of Word documents says it did not understand, in words for a teacher.

Most of it concerns looks: a style that no lesson has is no loss.
"""

from collections.abc import Iterable

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.i18n import gettext as _

_LOOKS = (
    "Unrecognised paragraph style",
    "Unrecognised run style",
    "Paragraph style with ID",
    "Run style with ID",
    "Table style with ID",
    "Ignoring complex field",  # a field that ends and never began: its text is kept
)
_SYMBOL = "A w:sym element"
_TABLE = "unexpected non-"


def report_messages(messages: Iterable[str], dropped: DroppedContent) -> None:
    """Tell what was lost; a message that is not known here is one more thing that was left out."""
    for message in messages:
        if message.startswith(_SYMBOL):
            dropped.count(DroppedKind.SYMBOL)
        elif message.startswith(_TABLE):
            dropped.add_message(_("A table is put together in an unusual way. Compare its cells with the document."))
        elif not message.startswith(_LOOKS):
            dropped.count(DroppedKind.UNKNOWN)
