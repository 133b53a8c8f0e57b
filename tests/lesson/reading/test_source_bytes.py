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
