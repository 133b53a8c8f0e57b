"""The texts of lessons that small Word documents make."""

from authoring.importing.word_files import HEADLINE, paragraph, word_file

from media_literacy.authoring.importing import Imported
from media_literacy.authoring.importing.word.word_document import from_word

M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def run(inner: str, properties: str = "") -> str:
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inner}</w:r>"


def words(text: str, properties: str = "") -> str:
    """A run of these words."""
    return run(f'<w:t xml:space="preserve">{text}</w:t>', properties)


def imported(body: str, **others: str) -> Imported:
    """The lesson of a document with a headline, this, and a last paragraph."""
    return from_word(word_file(HEADLINE + body + paragraph("The end."), **others), "a.docx")


def text_of(body: str, **others: str) -> str:
    """What stands between the headline and the last paragraph."""
    source = imported(body, **others).source
    return source.partition("# Bridge shut\n\n")[2].rpartition("The end.")[0].strip()


def line(inner: str, **others: str) -> str:
    """What a paragraph with this inside says, between two words."""
    return text_of(f"<w:p>{words('One ')}{inner}{words(' two.')}</w:p>", **others)
