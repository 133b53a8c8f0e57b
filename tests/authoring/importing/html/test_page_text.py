"""Running text is measured by paragraphs, whichever tags they are made of."""

from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.html.page_text import PageText, page_text


def measured(body: str) -> tuple[PageText, dict[str, object]]:
    root = read_html(f"<body>{body}</body>")
    assert root is not None
    return page_text(root), {element.get("id"): element for element in root.iter() if element.get("id")}


def test_a_paragraph_has_forty_letters_that_are_no_link() -> None:
    for inside, size in (
        ("a" * 40, 40),
        ("a" * 39, 0),
        (f"{'a' * 50}<a href=x>{'b' * 50}</a>", 50),
        (f"{'a' * 50}<a href=x>{'b' * 51}</a>", 0),
    ):
        text, named = measured(f"<div id=box><p>{inside}</p></div>")
        assert text.paragraphs[named["box"]] == size, inside


def test_a_heading_is_no_paragraph() -> None:
    text, named = measured(f"<div id=box><h2>{'a' * 99}</h2></div>")
    assert text.paragraphs[named["box"]] == 0 and text.letters[named["box"]] == 99


def test_text_between_line_breaks_stands_in_its_own_block() -> None:
    text, named = measured(f"<div id=out><div id=in>{'a' * 60}<br><br>{'a' * 60}</div></div>")
    assert text.score(named["in"]) == 120
    text, named = measured(f"<div id=out><div id=in>{'a' * 60}</div><div>{'a' * 60}</div></div>")
    assert text.score(named["in"]) == 0 and text.score(named["out"]) == 120


def test_paragraphs_beside_each_other_score_higher_than_those_in_boxes_of_their_own() -> None:
    line = f"<p>{'a' * 60}</p>"
    text, named = measured(f"<div id=one>{line * 2}</div><div id=two><div>{line}</div><div>{line}</div></div>")
    assert text.score(named["one"]) == 120 and text.score(named["two"]) == 60


def test_a_box_of_a_heading_that_is_a_link_and_one_paragraph_has_none() -> None:
    heading, line = "<h3><a href=x>Other</a></h3>", f"<p>{'a' * 60}</p>"
    for box, size in (
        (heading + line, 0),
        ("<h3>Other</h3>" + line, 60),
        (heading + line * 2, 120),
        (line, 60),
    ):
        text, named = measured(f"<div id=out><div>{box}</div></div>")
        assert text.paragraphs[named["out"]] == size, box


def test_running_text_has_three_quarters_of_its_letters_in_paragraphs() -> None:
    for body, is_running in (
        (f"<p>{'a' * 75}</p><h2>{'b' * 25}</h2>", True),
        (f"<p>{'a' * 75}</p><h2>{'b' * 26}</h2>", False),
        (f"<p>{'a' * 75}<a href=x>{'b' * 25}</a></p>", True),
        (f"<p>{'a' * 75}<a href=x>{'b' * 26}</a></p>", False),
    ):
        text, named = measured(f"<div id=box>{body}</div>")
        assert text.is_running(named["box"], 10) is is_running, body
    assert not text.is_running(named["box"], 1_000)
