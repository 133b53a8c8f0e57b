"""What was recognised comes back from its rows as it was."""

from pathlib import Path

from media_literacy.authoring.importing import Imported
from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.ui.workshop.new.import_rows import document_of_rows, imported_of_rows, imported_rows

CHOICES = (EncodingChoice("windows-1251", "Кафе"), EncodingChoice("koi8-r", "йЮТЕ"))


def test_all_of_it_comes_back() -> None:
    for imported in (
        Imported("# A\n"),
        Imported("# A\n", ("One.", "Two."), "", CHOICES),
        Imported("# A\n", (), "de", CHOICES[:1], (LeftOutCaption(3, "A boat."), LeftOutCaption(0, "3"))),
    ):
        assert imported_of_rows(imported_rows(imported, None)) == imported


def test_the_document_is_kept_where_it_may_be_read_in_another_encoding() -> None:
    file = Path("a.txt")
    assert document_of_rows(imported_rows(Imported("# A\n", encodings=CHOICES), file)) == file
    assert document_of_rows(imported_rows(Imported("# A\n"), file)) is None


def test_rows_of_another_version_are_read_as_far_as_they_go() -> None:
    assert imported_of_rows(()) is None and imported_of_rows((("source",),)) is None
    odd = (("source", "# A\n"), ("encodings", "koi8-r"), ("captions", "x", "A boat.", "3"), ("new", "x"))
    assert imported_of_rows(odd) == Imported("# A\n")
