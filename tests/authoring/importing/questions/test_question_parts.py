from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.questions.question_parts import cards_in, evidence, inside, part

PAGE = """<div class="evidence"><h3>Evidence</h3><div class="card"><h4>Survey</h4><p>Of 60 shops.</p><h5>How</h5></div>
<div class="card"><h4>Empty</h4></div></div><div class="words"><h3>Words</h3><ul><li><strong>Ferry</strong>: a boat</li>
</ul></div><div class="debrief"><p>Invented.</p></div>"""


def test_cards_stand_below_their_titles_and_headings_in_them_are_lower():
    found = evidence(cards_in(read_html(PAGE), DroppedContent()))
    assert [(passage.text, passage.block.level) for passage in found] == [
        ("Survey", 2),
        ("Of 60 shops.", 0),
        ("How", 5),
    ]


def test_words_lose_the_title_that_we_gave_them():
    root = read_html(PAGE)
    assert [passage.text for passage in inside(root, "words", DroppedContent())] == ["Ferry: a boat"]
    assert [passage.text for passage in inside(root, "debrief", DroppedContent())] == ["Invented."]


def test_paragraphs_that_stand_for_items_are_items():
    root = read_html('<div class="words"><p>• <strong>Ferry</strong>: a boat</p></div>')
    (passage,) = inside(root, "words", DroppedContent())
    assert passage.text == "Ferry: a boat" and passage.block.item is not None


def test_a_part_has_its_heading_and_an_empty_one_is_none():
    passages = inside(read_html(PAGE), "debrief", DroppedContent())
    assert [(one.text, one.block.level) for one in part("debrief", passages, "en")] == [
        ("Debrief", 1),
        ("Invented.", 0),
    ]
    assert list(part("debrief", [], "en")) == []
