"""The margins of a page with scripts: notes fold and keep level, lines lead to them, signs and bars have room."""

from factories import make_lesson
from outside.browsers.browsing import Open, Page
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, mark, page_of
from own_lessons import our_lesson

TOP = "number => document.getElementById(`sentence-${number}`).getClientRects()[0].top"
LEVEL = "number => document.querySelector(`#note-${number} .note-head`).getBoundingClientRect().top"


def folded_height(page: Page, number: int) -> int:
    return page.evaluate("number => document.getElementById(`note-${number}`).offsetHeight", number)


def test_the_chosen_note_is_whole_and_level_and_the_others_show_their_first_line(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 2, 3)
    assert abs(page.evaluate(TOP, 3) - page.evaluate(LEVEL, 3)) < 12
    assert page.visible("#note-2 .explanation") == 1 and page.visible("#note-2 .lead-in") == 0
    folded, whole = folded_height(page, 2), folded_height(page, 3)
    assert folded < 75 < whole
    page.click("#note-2")
    assert folded_height(page, 2) > folded and folded_height(page, 3) < whole
    assert page.evaluate("() => document.getElementById('mark-2').checked")  # it was opened, not taken away
    finish_reading(page)
    assert page.visible(".note .explanation") == 1
    assert page.count(".ties path") == 2 and page.problems == []


def test_below_the_paragraphs_of_a_narrow_page_no_note_folds_while_reading(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), width=390, height=844)
    begin(page, "guided")
    mark(page, 2, 3)
    assert page.visible(".note .explanation") == 2 and page.count(".ties") == 0


def test_signs_of_two_sentences_on_one_line_stand_at_its_two_ends(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    later = "() => [...document.querySelectorAll('.sentence[data-later]')].map(e => e.id)"
    mark(page, 6)
    assert page.evaluate(later) == []
    mark(page, 5)
    assert page.evaluate(TOP, 5) == page.evaluate(TOP, 6) and page.evaluate(later) == ["sentence-6"]
    sides = "number => getComputedStyle(document.getElementById(`sentence-${number}`), '::before').left"
    assert float(page.evaluate(sides, 5).removesuffix("px")) < 0 < float(page.evaluate(sides, 6).removesuffix("px"))


def test_further_signs_of_a_line_stand_below_those_at_its_ends(open_page: Open) -> None:
    lesson = make_lesson(flags=["It is.", "He was.", "So what?", "We are."], title="Short ones", per_paragraph=4)
    page = open_page(page_of(lesson))
    begin(page, "guided")
    mark(page, 1, 2, 3, 4)
    sides = (
        "() => [...document.querySelectorAll('.sentence[data-outcome]')].map(e => {"
        " const {left, marginTop} = getComputedStyle(e, '::before');"
        " return [e.getClientRects()[0].top, parseFloat(left) < 0, parseFloat(marginTop) > 10]; })"
    )
    tops, *places = zip(*page.evaluate(sides), strict=True)
    assert len(set(tops)) == 1 and set(zip(*places, strict=True)) == {
        (is_first, is_lower) for is_first in (True, False) for is_lower in (True, False)
    }


def test_the_bar_of_a_narrow_screen_has_its_buttons_in_one_row(open_page: Open) -> None:
    page = open_page(page_of(our_lesson("sea-wall"), name="sea-wall"), width=320, height=640)
    begin(page, "guided")
    tops = page.evaluate(
        "() => [...document.querySelectorAll('.bar-tools button:not([hidden])')].map(b => b.offsetTop)"
    )
    assert len(tops) == 4 and max(tops) - min(tops) < 12 and page.overflow() == 0
    assert page.evaluate("() => document.querySelector('#foot').offsetHeight") < 100


def test_what_opens_beside_the_article_reaches_the_bar_though_a_hint_was_closed(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    page.click("#hint-button")
    page.press("Escape")
    page.press("e")
    gap = "() => foot.getBoundingClientRect().top - panel.getBoundingClientRect().bottom"
    assert page.visible("#panel") == 1 and abs(page.evaluate(gap)) < 1


def test_one_outline_goes_around_all_lines_of_the_chosen_sentence(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), width=390, height=844)
    begin(page, "guided")
    mark(page, 3, 4)
    found = page.evaluate(
        "() => { const [label, drawn] = ['#sentence-4', '.ring.own > path'].map(s => document.querySelector(s));"
        " const line = label.getBoundingClientRect(), box = drawn.getBoundingClientRect();"
        " return { lines: label.getClientRects().length, drawn: document.querySelectorAll('.ring.own').length,"
        " reach: Math.max(...['left', 'top', 'right', 'bottom'].map(side => Math.abs(line[side] - box[side]))),"
        " inside: getComputedStyle(drawn).mask, outline: getComputedStyle(label).outlineStyle }; }"
    )
    assert found["lines"] > 1 and found["drawn"] == 1 and found["reach"] < 6
    assert "#r4" in found["inside"] and found["outline"] == "none"
    page.click("#sentence-6")
    page.wait_for("() => document.querySelector('.ring:not(.own)')")  # of the one that it clashes with
