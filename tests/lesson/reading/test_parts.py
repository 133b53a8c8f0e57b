"""A file falls into parts at its level-one headings; cards and choices are found in them."""

from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.reading.parts import name_headings, read_cards, split_parts
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.vocabulary.format_words import load_format_words


def blocks(text: str) -> tuple[RawBlock, ...]:
    return read_body(text.split("\n"), 0).blocks


def texts(found: object) -> list[str]:
    assert isinstance(found, list | tuple)
    return [block.inline.text for block in found]


def parts(text: str) -> tuple[list[tuple[str, str, list[str]]], list[str]]:
    """Place, heading and texts of each part, and the codes of what was told."""
    collector = DiagnosticCollector()
    found = split_parts(blocks(text), "en", load_format_words(), collector)
    shown = [(str(part.place), part.heading.inline.text if part.heading else "", texts(part.blocks)) for part in found]
    return shown, [diagnostic.code for diagnostic in collector.sorted()]


def test_the_first_heading_is_the_headline_and_others_open_parts():
    assert parts("a\n\n# News\n\nb\n\n# Debrief:\n\nc\n\n# evidence ##\n") == (
        [
            ("before", "", ["a"]),
            ("article", "News", ["b"]),
            ("debrief", "Debrief:", ["c"]),
            ("evidence", "evidence", []),
        ],
        [],
    )


def test_without_a_headline_what_stands_above_the_first_part_is_the_article():
    assert parts("a\n\n# Debrief\n\nb\n")[0] == [
        ("before", "", []),
        ("article", "", ["a"]),
        ("debrief", "Debrief", ["b"]),
    ]
    assert parts("# Debrief\n\nb\n")[0] == [("before", "", []), ("article", "Debrief", ["b"])]


def test_a_heading_in_a_quotation_or_of_level_two_opens_nothing():
    assert len(parts("# News\n\n> # Debrief\n\n## Debrief\n")[0]) == 2


def test_unknown_parts_and_second_ones_are_told():
    shown, codes = parts("# News\n\n# Homework\n\n# Homework\n\n# Debrief\n\na\n\n# Debrief\n\nb\n")
    assert codes == ["unknown-part", "unknown-part", "duplicate-part"]
    assert [place for place, _title, _texts in shown[2:]] == ["unknown", "unknown", "debrief", "debrief"]


def test_repeated_headings_are_numbered_as_on_github():
    found = blocks("# A b!\n\n## A b\n\n## A b 1\n\n## a-b\n\n## A b\n")
    names = name_headings(found, ())
    assert [names[id(block)] for block in found] == ["a-b", "a-b-1", "a-b-1-1", "a-b-2", "a-b-3"]


def test_each_level_two_heading_opens_a_card():
    collector = DiagnosticCollector()
    part = split_parts(
        blocks("# N\n\n# Evidence\n\nlost\n\n## One\n\na\n\n### Sub\n\n> ## no\n\n## Two\n"),
        "en",
        load_format_words(),
        collector,
    )[2]
    cards = read_cards(part, name_headings(part.all_blocks, ()), collector)
    assert [(card.id, texts(card.blocks)) for card in cards] == [("one", ["a", "Sub", "no"]), ("two", [])]
    assert [diagnostic.code for diagnostic in collector.sorted()] == ["text-outside-card"]
