"""Text boxes of Word documents keep their text; pictures, charts and drawn equations are told."""

from authoring.importing.word.word_bodies import imported, run, text_of, words
from authoring.importing.word_files import paragraph

BOX = "<w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent>"
VML = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"
SHAPE = f'<w:drawing><s:wsp xmlns:s="urn:s"><s:txbx>{BOX}</s:txbx></s:wsp></w:drawing>'


def in_a_line(drawing: str) -> str:
    return f"<w:p>{words('One')}{run(drawing)}{words(' two.')}</w:p>"


def told(drawing: str) -> str:
    return " ".join(imported(in_a_line(drawing)).dropped)


def test_the_text_of_a_box_stands_behind_its_paragraph_once() -> None:
    both = f"<mc:AlternateContent><mc:Choice>{SHAPE}</mc:Choice><mc:Fallback>{VML}</mc:Fallback></mc:AlternateContent>"
    for drawing in (VML, SHAPE, both, both.replace(VML, "")):
        assert text_of(in_a_line(drawing)) == "One two.\n\nIn a box."
        assert told(drawing) == "The text of 1 box stands behind the paragraph that the box belonged to."


def test_a_box_in_a_box_and_one_in_no_paragraph_keep_their_text() -> None:
    inner = paragraph("In a box.")
    outer = VML.replace(inner, f"<w:p>{words('Outer.')}{run(VML)}</w:p>{inner}")
    assert text_of(in_a_line(outer)) == "One two.\n\nOuter.\n\nIn a box.\n\nIn a box."
    assert "In a box." in text_of(VML) and "In a box." in text_of(run(VML))


def test_a_table_in_a_box_stays_a_table() -> None:
    cell = f"<w:tc>{paragraph('a')}</w:tc>"
    table = f"<w:tbl><w:tr>{cell * 2}</w:tr><w:tr>{cell * 2}</w:tr></w:tbl>"
    assert "| a | a |" in text_of(in_a_line(VML.replace(BOX, f"<w:txbxContent>{table}</w:txbxContent>")))


def test_what_is_left_out_is_told() -> None:
    assert "1 picture was" in told('<w:drawing><p:pic xmlns:p="urn:p"/></w:drawing>')
    assert "2 pictures were" in told('<w:pict><v:imagedata r:id="r7"/><v:imagedata/></w:pict>')
    assert "1 picture was" in told('<w:pict><v:textpath string="DRAFT"/></w:pict>')
    assert "1 picture was" in told("<w:pict><v:oval/></w:pict>")
    assert "1 chart" in told('<w:drawing><c:chart xmlns:c="urn:c"/></w:drawing>')
    assert "1 equation was left out" in told(
        '<w:object><v:imagedata/><o:OLEObject xmlns:o="urn:o" ProgID="Equation.3"/></w:object>'
    )
    assert told('<w:pict><v:rect xmlns:o="urn:o" o:hr="t"/></w:pict>') == ""
    assert "picture" not in told(VML)
    assert "1 picture was" in told(VML.replace(BOX, BOX.replace("<w:r>", "<w:r><w:pict><v:imagedata/></w:pict>")))
