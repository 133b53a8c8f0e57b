"""What stands around the article: the task, the label of origin, the colours."""

from each_row import each_row
from export.web_page.pages import found, page_of, words_of
from factories import make_lesson

LESSON = make_lesson(flags=["It rained."], title="Rain", content_note="About a flood.")
LABELS = "//header//*[contains(@class, 'origin')]"


def test_the_label_says_more_after_the_reveal_and_never_without_the_key():
    before, after = "From a media-literacy exercise; may be invented. Not news.", "Invented for teaching. Not news."
    assert [words_of(label) for label in found(page_of(LESSON), LABELS)] == [before, after]
    page = page_of(LESSON, has_key=False)
    assert [words_of(label) for label in found(page, LABELS)] == [before]
    assert after not in words_of(page)


def test_the_content_note_stands_before_the_article():
    start = found(page_of(LESSON), "//section[@id='start']")[0]
    assert "About a flood." in words_of(start) and start.getnext().get("class") == "paper"


def test_how_it_works_is_told_in_the_steps_of_this_lesson_and_in_a_picture():
    with_cards = make_lesson(flags=["It rained."], cards=["table"])
    for lesson, names in ((LESSON, ["1. Read", "2. Look again", "3. Result", "4. Debrief"]), (with_cards, None)):
        page = page_of(lesson)
        steps = [words_of(step) for step in found(page, "//ol[@class='steps']/li/b")]
        assert steps == (names or ["1. Read", "2. Look again", "3. Result", "4. Leave the page", "5. Debrief"])
    (picture,) = found(page, "//div[@role='img']")
    assert picture.get("aria-label").endswith("“Caught. 30 and 20 are 50, not 40.”")
    assert found(page_of(LESSON, has_key=False), "//ol[@class='steps']") == []


@each_row("has_key", [True, False])
def test_each_look_can_be_chosen_and_the_system_s_is_at_first(has_key: bool):
    boxes = found(page_of(LESSON, has_key=has_key), "//input[@name='look']")
    names = ["system", "light", "dark", "sepia", "contrast"]
    assert [box.get("id") for box in boxes] == [f"look-{name}" for name in names]
    assert [box.get("checked") is not None for box in boxes] == [name == "system" for name in names]


def test_a_sheet_without_its_key_comes_back_by_numbers_where_no_script_runs():
    by_number = found(page_of(LESSON, has_key=False), "//p[contains(@class, 'by-number')]")
    assert "Write down the numbers" in words_of(by_number[0])


@each_row("has_key", [True, False])
def test_only_a_page_that_keeps_it_promises_to_tell_at_the_end(has_key: bool):
    assert ("you will be told at the end" in words_of(page_of(LESSON, has_key=has_key))) is has_key
