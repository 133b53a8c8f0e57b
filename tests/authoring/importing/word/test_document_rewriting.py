"""No word of a Word document is lost unseen: it comes through, or its loss is told."""

from authoring.importing.word.word_bodies import imported, line, run, text_of, words
from authoring.importing.word_files import document, paragraph, part
from each_row import each_row
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.word import document_rewriting
from media_literacy.authoring.importing.word.document_rewriting import rewrite

IN_A_RUN = (
    "dayShort monthShort yearShort dayLong monthLong yearLong pgNum contentPart object pict drawing control future"
)
BREAKS = "br cr tab ptab noBreakHyphen softHyphen ruby"
IN_A_PARAGRAPH = (
    "customXml smartTag sdt dir bdo r ins moveTo oMathPara oMath fldSimple hyperlink subDoc future AlternateContent"
)
IN_A_BODY = "customXml sdt p tbl altChunk ins moveTo future AlternateContent"
SAYS_NOTHING = (
    "proofErr permStart permEnd bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart"
    " moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd"
    " lastRenderedPageBreak annotationRef footnoteRef endnoteRef separator continuationSeparator footnoteReference"
    " commentReference"
)
INNER = {
    "sdt": "<w:sdtPr/><w:sdtContent>{}</w:sdtContent>",
    "ruby": "<w:rubyBase>{}</w:rubyBase>",
    "tbl": "<w:tr><w:tc>{}</w:tc></w:tr>",
    "AlternateContent": '<mc:Choice Requires="x">{}</mc:Choice>',
    "oMathPara": "<m:oMath>{}</m:oMath>",
}
PREFIX = {"AlternateContent": "mc", "oMath": "m", "oMathPara": "m"}
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def element(name: str, inner: str) -> str:
    name = f"{PREFIX.get(name, 'w')}:{name}"
    return f"<{name} {MATH}>{INNER.get(name[name.index(':') + 1 :], '{}').format(inner)}</{name}>"


def told(body: str) -> tuple[str, ...]:
    """What rewriting a body tells, before any converter sees it."""
    dropped = DroppedContent()
    rewrite(etree.fromstring(document(body).encode()), dropped)
    return dropped.sentences()


def test_every_element_with_text_keeps_it_or_tells_its_loss() -> None:
    bodies: dict[str, str] = {}
    for names, around, inner in (
        (IN_A_RUN, "<w:p><w:r>{}</w:r></w:p>", words("{}")),
        (IN_A_PARAGRAPH, "<w:p>{}</w:p>", words("{}")),
        (IN_A_BODY, "{}", paragraph("{}")),
        ("oMath oMathPara future", "<w:p>{}</w:p>", "<m:r><m:t>{}</m:t></m:r>"),
        ("future", "{}", "{}"),
    ):
        for name in names.split():
            sentinel = f"Sentinel{len(bodies)}."
            bodies[sentinel] = around.format(element(name, inner.format(sentinel)))
    source = imported("".join(bodies.values())).source
    lost = [body for sentinel, body in bodies.items() if sentinel not in source]
    assert len(lost) == 6  # drawings that hold text where none may be, and what stands for another document
    assert all(map(told, lost))


def test_every_element_without_text_is_told_or_says_nothing() -> None:
    for name in f"{IN_A_RUN} sym {BREAKS} {SAYS_NOTHING}".split():
        is_silent = name in SAYS_NOTHING.split() or name in BREAKS.split()
        assert bool(told(f"<w:p><w:r><w:{name}/></w:r></w:p>")) is not is_silent, name


@each_row(
    ("inner", "wanted"),
    [
        ('<w:dir w:val="rtl">' + words("inside") + "</w:dir>", "One inside two."),
        ('<w:bdo w:val="rtl">' + words("inside") + "</w:bdo>", "One inside two."),
        ('<w:fldSimple w:instr=" DATE ">' + words("May") + "</w:fldSimple>", "One May two."),
        (
            '<w:fldSimple w:instr=" HYPERLINK &quot;https://a.example/&quot; ">' + words("here") + "</w:fldSimple>",
            "One [here](https://a.example/) two.",
        ),
        (run("<w:br/>"), "One\\\ntwo."),
        (run("<w:cr/>"), "One\\\ntwo."),
        (run('<w:br w:type="page"/>'), "One\\\ntwo."),
        (run('<w:br w:type="column"/>'), "One\\\ntwo."),
        (run("<w:tab/>"), "One two."),
        (run("<w:ptab/>"), "One two."),
        (run('<w:sym w:font="Arial" w:char="2192"/>'), "One → two."),
        (run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), "One 🗹 two."),
        ('<w:hyperlink r:id="none">' + words("here") + "</w:hyperlink>", "One here two."),
        (run('<w:footnoteReference w:id="9"/>'), "One two."),
        (run("<w:commentReference/>"), "One two."),
        ("<w:ins>" + words("new") + "</w:ins><w:del>" + words("old") + "</w:del>", "One new two."),
        ("<w:moveFrom>" + words("old") + "</w:moveFrom><w:moveTo>" + words("new") + "</w:moveTo>", "One new two."),
    ],
)
def test_what_stands_in_a_line_stays_there(inner: str, wanted: str) -> None:
    assert line(inner) == wanted


def test_ruby_stands_in_brackets_behind_its_word() -> None:
    ruby = f"<w:ruby><w:rubyPr/><w:rt>{words('kanji')}</w:rt><w:rubyBase>{words('漢字')}</w:rubyBase></w:ruby>"
    assert line(run(ruby)) == "One 漢字(kanji) two."
    assert "in brackets" in imported(f"<w:p>{run(ruby)}</w:p>").dropped[0]


@each_row(
    ("forms", "wanted"),
    [
        ("<mc:Choice>{a}</mc:Choice><mc:Fallback>{b}</mc:Fallback>", "One b two."),
        ("<mc:Choice>{a}</mc:Choice><mc:Fallback/>", "One a two."),
        ("<mc:Choice>{a}</mc:Choice><mc:Fallback><w:r><w:tab/></w:r></mc:Fallback>", "One a two."),
        ("<mc:Choice><w:r><w:tab/></w:r></mc:Choice><mc:Choice>{a}</mc:Choice>", "One a two."),
    ],
)
def test_one_of_several_forms_that_says_something_is_taken(forms: str, wanted: str) -> None:
    forms = forms.format(a=words("a"), b=words("b"))
    assert line(f"<mc:AlternateContent>{forms}</mc:AlternateContent>") == wanted


@each_row("checked", ["", '<w14:checked w14:val="1"/>', '<w14:checked w14:val="0"/>'])
def test_a_box_to_tick_is_the_sign_that_it_shows(checked: str) -> None:
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    box = f"<w:sdtPr><w14:checkbox {w14}>{checked}</w14:checkbox></w:sdtPr><w:sdtContent>{words('x')}</w:sdtContent>"
    assert line(f"<w:sdt>{box}</w:sdt>") == f"One {'☒' if '1' in checked.partition('val')[2] else '☐'} two."


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


@each_row(
    ("rows", "wanted"),
    [
        ([cell("a") + cell("b"), '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("c")], "|  | c |"),
        ([cell("a") + cell("b"), cell("c", '<w:gridSpan w:val="2"/>')], "| c |  |"),
        (
            [cell("a", '<w:vMerge w:val="restart"/>') + cell("b"), cell("", "<w:vMerge/>") + cell("c")],
            "|  | c |",
        ),
        (
            [cell("a") + cell("b"), "<w:sdt><w:sdtContent>" + cell("c") + "</w:sdtContent></w:sdt>" + cell("d")],
            "| c | d |",
        ),
        ([cell("a") + cell("b"), cell("c") + cell("x", "<w:cellDel/>") + cell("d")], "| c | d |"),
    ],
)
def test_cells_keep_their_columns(rows: list[str], wanted: str) -> None:
    assert text_of(table(*rows)).splitlines() == ["| a | b |", "| --- | --- |", wanted]


def test_rows_that_are_deleted_or_hidden_are_left_out() -> None:
    gone = "<w:trPr><w:del/></w:trPr>" + cell("x") + cell("x")
    hidden = "<w:trPr><w:hidden/></w:trPr>" + cell("x") + cell("x")
    both = cell("a") + cell("b")
    assert "x" not in text_of(table(both, gone, hidden, both))


def test_other_documents_and_drawn_equations_are_told() -> None:
    assert "embedded in this one" in imported('<w:altChunk r:id="r9"/>').dropped[0]
    assert "embedded" in imported("<w:p><w:subDoc/></w:p>").dropped[0]


def test_notes_are_rewritten_too() -> None:
    notes = part("footnotes", f'<w:footnote w:id="1"><w:p><w:dir>{words("Page 3.")}</w:dir></w:p></w:footnote>')
    mark = run('<w:footnoteReference w:id="1"/>')
    body = f"<w:p>{words('It rained.')}{mark}</w:p>"
    assert "Page 3." in imported(body, footnotes=notes).source


def test_tracked_changes_are_taken_as_accepted_and_told() -> None:
    assert "tracked changes" in imported(f"<w:p><w:ins>{words('It rained.')}</w:ins></w:p>").dropped[0]
    assert imported(paragraph("It rained.")).dropped == ()


def test_empty_columns_before_a_row_are_limited(monkeypatch) -> None:
    monkeypatch.setattr(document_rewriting, "_MOST_COLUMNS", 2)
    row = '<w:trPr><w:gridBefore w:val="99999"/></w:trPr>' + cell("c")
    assert text_of(table(cell("a") + cell("b"), row)).splitlines()[-1] == "|  |  | c |"


def test_a_caption_stays_one() -> None:
    styles = part("styles", '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>')
    caption = paragraph("The quay. Photo: O. B.", '<w:pPr><w:pStyle w:val="C"/></w:pPr>')
    assert text_of(paragraph("It rained.") + caption, styles=styles).endswith('![](<> "The quay (Photo: O. B.).")')
