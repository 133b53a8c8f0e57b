"""What stands around the text of pages is left out: it repeats, is a number, or a browser put it there."""

from each_row import each_row

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_margins import without_margins
from media_literacy.authoring.importing.pdf.page_segments import PageContent, Segment

HEAD, BODY, FOOT = 20, 400, 780


def page(*pieces: tuple[str, float]) -> PageContent:
    segments = tuple(Segment(text, Box(60, top, 300, top + 9), 9, False, at) for at, (text, top) in enumerate(pieces))
    return PageContent(600, 800, segments)


def left(pages: list[PageContent], title: str = "") -> tuple[list[str], tuple[str, ...]]:
    made, told = without_margins(pages, title)
    return [piece.text for each in made for piece in each.segments], told


def test_running_heads_go_and_are_told_and_numbers_of_pages_go():
    pages = [page(("Valley Courier", HEAD), (f"Text {at}.", BODY), (f"Page {at} of 3", FOOT)) for at in (1, 2, 3)]
    assert left(pages) == (["Text 1.", "Text 2.", "Text 3."], ("Valley Courier",))


def test_heads_of_left_and_right_pages_may_differ_and_hold_a_number():
    pages = [page((f"Courier {at}" if at % 2 else f"{at} Local", HEAD), (f"Text {at}.", BODY)) for at in range(1, 7)]
    assert left(pages)[0] == [f"Text {at}." for at in range(1, 7)]


def test_what_repeats_in_the_text_or_stands_on_one_page_stays():
    pages = [page(("Pool shut", HEAD), ("He said no.", BODY)), page(("He said no.", BODY))]
    assert left(pages) == (["Pool shut", "He said no.", "He said no."], ())


def test_lines_that_a_browser_prints_go_on_a_single_page_too():
    printed = page(("3/4/25, 10:44 PM", HEAD), ("Pool shut", HEAD), ("Text.", BODY), ("https://a.example/b", FOOT))
    assert left([printed], "Pool shut")[0] == ["Text."]
    assert left([page(("Pool shut", HEAD), ("Text.", BODY))], "Pool shut")[0] == ["Pool shut", "Text."]


@each_row("text", ["7", "- 7 -", "Page 7", "Seite 7 von 9", "7/9", "p. 7"])
def test_numbers_of_pages_are_known_in_their_forms(text: str):
    assert left([page(("Text.", BODY), (text, FOOT))]) == (["Text."], ())


def test_other_figures_at_the_foot_stay():
    assert left([page(("Text.", BODY), ("7 of us", FOOT))])[0] == ["Text.", "7 of us"]


def test_a_running_head_with_a_stroke_goes_on_a_single_page_too():
    printed = page(
        ("Courier | 3 June 2024", HEAD), ("Pool shut", HEAD + 30), ("Text.", BODY), ("Courier | Page 1", FOOT)
    )
    assert left([printed]) == (["Pool shut", "Text."], ("Courier | 3 June 2024", "Courier | Page 1"))


def test_parts_of_a_running_head_go_together_and_the_stroke_is_not_told():
    pieces = [
        ("Courier", 60, HEAD),
        ("|", 150, HEAD),
        ("3 June", 200, HEAD),
        ("Pool", 60, HEAD + 20),
        ("Text.", 60, BODY),
    ]
    segments = (Segment(text, Box(x, top, x + 40, top + 9), 9, False, at) for at, (text, x, top) in enumerate(pieces))
    assert left([PageContent(600, 800, tuple(segments))]) == (["Pool", "Text."], ("Courier", "3 June"))


@each_row("text", ["By Ana Bell | 3 June 2024", "Courier|Local"])
def test_a_writer_and_a_stroke_within_words_stay_on_a_single_page(text: str):
    assert left([page((text, HEAD), ("Text.", BODY))])[0] == [text, "Text."]


def test_a_stroke_in_large_letters_or_in_the_text_is_no_running_head():
    head = Segment("Bus | Train", Box(60, HEAD, 300, HEAD + 20), 20, False, 0)
    body = Segment("Text is longer | here.", Box(60, BODY, 300, BODY + 9), 9, False, 1)
    assert left([PageContent(600, 800, (head, body))]) == (["Bus | Train", "Text is longer | here."], ())
