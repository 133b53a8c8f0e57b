from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.authoring.importing.recognising.inner_links import (
    Anchors,
    cards_of,
    link_targets,
    with_targets,
)
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


def heading(text: str, level: int) -> Passage:
    return plain(text).ranked(BlockKind.HEADING, level)


def test_links_lead_to_labels_and_cards_and_nowhere_else():
    anchors = Anchors({"note_a": "footnote-1", "b": "footnote-2"}, {"card_1": "Council  calendar", "part": "Debrief"})
    assert "note_a" in anchors and "card_1" in anchors and "c" not in anchors
    targets = link_targets(anchors, {"footnote-1": "a"}, {"council  calendar": "council-calendar"})
    assert targets == {"#card_1": "#council-calendar", "#note_a": "#a"}


def test_a_link_that_leads_nowhere_is_its_words():
    runs = (Run("x", link="#a"), Run("y", link="#b"), Run("z", link="https://example.org/"))
    (passage,) = with_targets([Passage(Block(BlockKind.PARAGRAPH, runs))], {"#a": "#c"})
    assert [run.link for run in passage.block.runs] == ["#c", None, "https://example.org/"]


def test_of_cards_with_titles_alike_none_can_be_linked():
    passages = [
        heading("Evidence", 1),
        heading("One card", 2),
        heading("Two", 2),
        heading("two", 2),
        heading("Debrief", 1),
    ]
    assert cards_of(passages, "en") == {"one card": "one-card", "two": ""}
    assert cards_of(passages[1:], "en") == {}
