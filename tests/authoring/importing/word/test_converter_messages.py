"""What the converter says is told where words are lost, and not where looks are."""

from authoring.importing.word.word_bodies import imported, run

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.word.converter_messages import report_messages


def told(*messages: str) -> tuple[str, ...]:
    dropped = DroppedContent()
    report_messages(messages, dropped)
    return dropped.sentences()


def test_looks_are_not_told() -> None:
    assert told("Unrecognised paragraph style: 'a' (Style ID: b)", "Run style with ID a was referenced but not") == ()


def test_signs_tables_and_what_nobody_foresaw_are_told() -> None:
    assert "2 signs" in told("A w:sym element with an", "A w:sym element with another")[0]
    assert "cells" in told("unexpected non-row element in table, cell merging may be incorrect")[0]
    assert "1 thing" in told("An unrecognised element was ignored: w:future")[0]


def test_a_sign_that_the_converter_does_not_know_is_told() -> None:
    sign = run('<w:sym w:font="Odd" w:char="F001"/>')
    assert "1 sign" in imported(f"<w:p>{sign}</w:p>").dropped[0]
