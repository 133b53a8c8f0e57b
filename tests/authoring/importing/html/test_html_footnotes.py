"""Footnotes in HTML: a mark and its note lead to each other."""

from media_literacy.authoring.importing import from_html

HEAD = "<h1>Bridge shut</h1><p>The bridge stays shut{mark} this week.</p>"
MARK = '<a id="m1" href="#n1">1</a>'
BACK = '<a href="#m1">↑</a>'


def source(mark: str, notes: str) -> str:
    return from_html(HEAD.format(mark=mark) + notes).source


def test_a_mark_and_a_note_that_lead_to_each_other_are_a_footnote():
    text = source(MARK, f'<p id="n1">Flag: overclaim. It did not. {BACK}</p>')
    assert "[^" in text and "**Flag: overclaim.** It did not." in text


def test_a_link_that_leads_forward_only_is_none():
    assert "[^" not in source(MARK, '<p id="n1">Flag: overclaim. It did not.</p>')


def test_a_link_that_leads_up_is_none():
    text = from_html(f'<h1>H</h1><p id="n1">Flag: overclaim. It {BACK} did.</p><p>It rained {MARK} here.</p>').source
    assert "[^" not in text


def test_the_name_of_a_mark_may_stand_on_what_holds_it_closely():
    note = f'<p id="n1">Flag: overclaim. It did not. {BACK}</p>'
    assert "[^" in source('<sup id="m1"><a href="#n1">1</a></sup>', note)
    assert "[^" in source('<span id="m1"><sup><a href="#n1">1</a></sup></span>', note)
    assert "[^" not in source('<span id="m1"><span><sup><a href="#n1">1</a></sup></span></span>', note)
    assert "[^" in source('<a href="#n1"><sup id="m1">1</sup></a>', note)


def test_the_link_back_is_looked_for_in_four_hundred_elements():
    def note(before: int) -> str:
        return f'<div id="n1"><p>Flag: overclaim. It did not.{"<b>a</b>" * before}{BACK}</p></div>'

    assert "[^" in source(MARK, note(399))
    assert "[^" not in source(MARK, note(400))


def test_the_whole_of_a_note_is_taken_out_of_the_text():
    item = f'<ol><li id="n1"><p>Flag: overclaim. It did not. {BACK}</p></li></ol>'
    deep = f'<div><div><div><p id="n1">Flag: overclaim. It did not. {BACK}</p></div></div></div>'
    for notes in (item, deep):
        assert source(MARK, notes).count("It did not.") == 1, notes


def test_a_term_and_its_answer_are_a_note():
    text = source(MARK, f'<dl><dt id="n1">1</dt><dd>Flag: overclaim. It did not. {BACK}</dd></dl>')
    assert "**Flag: overclaim.** It did not." in text and "\n1\n" not in text


def test_a_mark_in_a_table_stays_in_its_cell():
    table = f"<table><tr><td>Opinion<td>Letters<tr><td>For it{MARK} all<td>154</table>"
    text = from_html(f'<h1>H</h1>{table}<p>It rained.</p><p id="n1">Flag: overclaim. It did not. {BACK}</p>').source
    assert "| For it[^" in text and "] all | 154 |" in text


def test_what_holds_a_note_is_looked_for_in_six_steps():
    note = f'<p id="n1">Flag: overclaim. It did not. {BACK}</p>'
    text = source(MARK, f"<div>Outside. <div>Inside. {'<div>' * 4}{note}{'</div>' * 4}</div></div>")
    article, _mark, rest = text.partition("[^n1]: " if "[^n1]: " in text else "# Teacher notes")
    assert "Outside." in article and "Inside." not in article and "Inside." in rest


def test_headings_that_lead_back_to_a_table_of_contents_are_no_footnotes():
    contents = '<ul><li><a id="m1" href="#n1">The first part</a></li></ul>'
    part = '<div id="n1"><h2><a href="#m1">The first part</a></h2><p>Opening words of it.</p></div>'
    text = from_html(f"<h1>Guide</h1>{contents}{part}<p>It rained.</p>").source
    assert "## The first part" in text and "Opening words" in text


def word_comment(back: str = "", number: int = 1) -> str:
    """A sentence with a comment, as Word puts it on the clipboard, with the comment behind what was chosen."""
    mark = f"<a class=msocomanchor href='#_msocom_{number}' name='_msoanchor_{number}'>[A1]</a>"
    comment = f"<div id='_com_{number}' class=msocomtxt><p>{back}Who says so?</p></div>"
    return (
        f"<html><body><!--StartFragment--><h1>H</h1><p>It rained.{mark}</p><p>No.</p><!--EndFragment--><p>Menu</p>"
        f"<div style='mso-element: comment-list'><div style='mso-element:comment'>{comment}</div></div></body></html>"
    )


def test_comments_of_word_are_taken_from_behind_the_chosen_text():
    for back in ("", "<a class=msocomoff href='#_msoanchor_1'>[A1]</a>", "<a name='_msocom_1'></a>"):
        source = from_html(word_comment(back)).source
        assert "“It rained.”: Who says so?" in source
        assert "A1" not in source and "Menu" not in source


def test_a_comment_without_its_place_is_told():
    imported = from_html(word_comment().replace("#_msocom_1", "#_msocom_2"))
    assert "Who says so" not in imported.source and "Comments whose place" in imported.dropped[0]


def test_footnotes_of_word_are_taken_from_behind_the_chosen_text():
    html = (
        "<!--StartFragment--><h1>H</h1><p>It rained.<a href='#_ftn1' name='_ftnref1'>[1]</a></p><p>No.</p>"
        "<!--EndFragment--><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>"
        "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> Page 3.</p></div></div>"
    )
    assert "“It rained.”: Page 3." in from_html(html).source and "[1" not in from_html(html).source
