"""Equations of Word documents are read on one line."""

from authoring.importing.word.word_bodies import M, imported, line
from each_row import each_row


def text(letters: str) -> str:
    return f"<m:r><m:t>{letters}</m:t></m:r>"


def e(letters: str, name: str = "e") -> str:
    return f"<m:{name}>{text(letters)}</m:{name}>"


def math(inner: str) -> str:
    return f"<m:oMath {M}>{inner}</m:oMath>"


@each_row(
    ("inner", "wanted"),
    [
        (text("E=mc"), "E=mc"),
        (f"<m:f><m:fPr/>{e('a', 'num')}{e('b+c', 'den')}</m:f>", "a/(b+c)"),
        (f"<m:sSup>{e('x')}{e('2', 'sup')}</m:sSup>", "x²"),
        (f"<m:sSup>{e('x')}{e('a+b', 'sup')}</m:sSup>", "x^(a+b)"),
        (f"<m:sSub>{e('x')}{e('i', 'sub')}</m:sSub>", "x_i"),
        (f"<m:sSubSup>{e('x')}{e('i', 'sub')}{e('2', 'sup')}</m:sSubSup>", "x_i^2"),
        (f"<m:rad><m:radPr/><m:deg/>{e('x+1')}</m:rad>", "√(x+1)"),
        (f"<m:rad>{e('3', 'deg')}{e('x')}</m:rad>", "√[3]x"),
        (
            f"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr>{e('i=1', 'sub')}{e('n', 'sup')}{e('x')}</m:nary>",
            "∑_(i=1)^n x",
        ),
        (f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr>{e('a')}{e('b')}</m:d>", "[a|b]"),
        (f"<m:func>{e('sin', 'fName')}{e('x')}</m:func>", "sin x"),
        (f"<m:limLow>{e('lim')}{e('n→∞', 'lim')}</m:limLow>", "lim_(n→∞)"),
        (f"<m:limUpp>{e('a')}{e('b', 'lim')}</m:limUpp>", "a^b"),
        (f"<m:acc><m:accPr/>{e('x')}</m:acc>", "x\u0302"),
        (f"<m:m><m:mr>{e('a')}{e('b')}</m:mr><m:mr>{e('c')}{e('d')}</m:mr></m:m>", "[a, b; c, d]"),
        (f"<m:eqArr>{e('a')}{e('b')}</m:eqArr>", "a; b"),
        (f"<m:box>{e('a')}</m:box>", "a"),
    ],
)
def test_an_equation_reads(inner: str, wanted: str) -> None:
    assert line(math(inner)).replace("\\", "") == f"One {wanted} two."


def test_it_is_told_where_one_line_is_not_the_same() -> None:
    fraction = math(f"<m:f>{e('a', 'num')}{e('b', 'den')}</m:f>")
    assert "1 equation was written on one line" in imported(f"<w:p>{fraction}</w:p>").dropped[0]
    assert imported(f"<w:p>{math(text('E=mc'))}</w:p>").dropped == ()
    assert "left out" in imported(f"<w:p>{math('<m:box/>')}</w:p>").dropped[0]


def test_an_equation_on_a_line_of_its_own_is_a_paragraph() -> None:
    alone = f"<m:oMathPara {M}>{math(text('a=b'))}{math(text(';c=d'))}</m:oMathPara>"
    assert "a=b" in imported(alone).source and "a=b;c=d" in imported(f"<w:p>{alone}</w:p>").source
