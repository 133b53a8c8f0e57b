"""What of a footnote is a note, and what is put under Teacher notes."""

from media_literacy.authoring.importing import from_html

HEAD = "<h1>Bridge shut</h1>"


def document(*footnotes: str, sentence: str = "It rained") -> str:
    """An article with a sentence for each footnote."""
    text = "".join(f'<p>{sentence} {n}<a id="m{n}" href="#n{n}">{n}</a>.</p>' for n, _note in enumerate(footnotes))
    notes = "".join(f'<p id="n{n}">{note} <a href="#m{n}">↑</a></p>' for n, note in enumerate(footnotes))
    return from_html(HEAD + text + notes).source


def test_a_footnote_that_is_no_note_is_for_the_teacher_with_the_end_of_its_sentence():
    assert "# Teacher notes\n\n“It rained 0”: See the map." in document("See the map.")


def test_the_end_of_a_sentence_is_quoted_in_80_characters():
    fits = "a" * 30 + " " + "b" * 47
    assert f"“{fits} 0”: See" in document("See the map.", sentence=fits)
    longer = "a" * 30 + " " + "b" * 48
    assert f"“…{'b' * 48} 0”: See" in document("See the map.", sentence=longer)


def test_a_field_that_leads_nowhere_is_told():
    html = HEAD + '<p>It rained<a id="m" href="#n">1</a>.</p>'
    note = '<p id="n">Flag: overclaim. It did not.<br>Contradicts: letters<br>Hint: Look. <a href="#m">↑</a></p>'
    imported = from_html(html + note)
    assert "leads nowhere here; choose it again at “It rained”" in imported.dropped[0]
    assert "- Hint: Look." in imported.source


def test_a_field_names_the_one_sentence_that_holds_its_word():
    text = document("Flag: overclaim. It did not.<br>Contradicts: 1", "Fine: can be checked. It is.")
    assert "contradicts: 1" in text.lower() and "[^1]:" in text
