"""Which bytes are the text of a lesson."""

from each_row import each_row

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.reading.source_bytes import decoded_source


@each_row(("size", "codes"), [(262_144, []), (262_145, ["file-too-large"])])
def test_a_lesson_may_have_256_kilobytes(size, codes):
    collector = DiagnosticCollector()
    source = decoded_source(b"a" * size, collector)
    assert [diagnostic.code for diagnostic in collector.sorted(None)] == codes
    assert (source is None) == bool(codes)


def test_a_byte_order_mark_is_no_part_of_the_text():
    source = decoded_source(b"\xef\xbb\xbf# News\n", DiagnosticCollector())
    assert source is not None and source.text == "# News\n"


def test_where_it_is_no_utf_8_is_told():
    collector = DiagnosticCollector()
    assert decoded_source("# Né\nwé".encode() + b"\xe9", collector) is None
    (diagnostic,) = collector.sorted(None)
    assert diagnostic.code == "not-utf8" and (diagnostic.start.line, diagnostic.start.column) == (2, 3)


def test_a_document_or_picture_that_is_called_a_lesson_is_named_as_such_whatever_its_size():
    for begin in (b"%PDF-1.4\n", b"PK\x03\x04\x14\0", b"\x89PNG\r\n\x1a\n\0", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        for data in (begin + b"words\xff", begin + b"a" * 300_000):
            collector = DiagnosticCollector()
            assert decoded_source(data, collector) is None
            (diagnostic,) = collector.sorted(None)
            assert diagnostic.code == "not-utf8" and "as a document" in diagnostic.hint, begin
    for text in (
        "BMW recalls cars",
        "# Né\n",
        "MZ %PDF- is how it begins",
        "Message-ID: <é>\nMIME-Version: 1.0\n\nIt rained.",
    ):
        collector = DiagnosticCollector()
        assert decoded_source(text.encode(), collector) is not None and not collector.sorted(None), text
