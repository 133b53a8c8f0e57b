import zipfile
from io import BytesIO

from export.class_formats.test_class_table import LESSON, results
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.export.class_formats.class_workbook import class_workbook
from media_literacy.export.exporter import class_to_export
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import SentenceId

_NAMES = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def parts(found):
    with zipfile.ZipFile(BytesIO(class_workbook(found, UNWATCHED))) as file:
        return {name: etree.fromstring(file.read(name)) for name in file.namelist() if name.endswith(".xml")}


def test_learners_sentences_and_words_have_a_sheet_each():
    found = parts(results(("Ada", ["flag-1"]), ("Bo", [])))
    names = found["xl/workbook.xml"].xpath("//x:sheet/@name", namespaces=_NAMES)
    assert names == ["Learners", "Sentences", "In words"]
    texts = found["xl/sharedStrings.xml"].xpath("//x:t/text()", namespaces=_NAMES)
    assert {"Ada", "Bo", "Does not hold", "Problems were caught 1 of 2 times."} <= {*texts}
    assert "Invented for teaching. Not news." in texts
    row = found["xl/worksheets/sheet1.xml"].xpath("//x:row[2]/x:c/x:v/text()", namespaces=_NAMES)
    assert row[1:5] == ["1", "1", "1", "1"]


def test_nothing_is_worked_out():
    evil = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "http://a.example", "{=1}"]
    found = parts(results(*((name, []) for name in evil)))
    sheet = found["xl/worksheets/sheet1.xml"]
    assert not sheet.xpath("//x:f | //x:hyperlink", namespaces=_NAMES)
    texts = found["xl/sharedStrings.xml"].xpath("//x:t/text()", namespaces=_NAMES)
    assert {"'=1+1", "'+1", "'-1+1", "'@SUM(A1)"} <= {*texts}
    assert not any(text.startswith(("=", "+", "-", "@", "\t", "\r")) for text in texts)


def test_raised_hands_alone_have_no_sheet_of_learners():
    found = parts(class_to_export([], LESSON, HandCounts(25, {SentenceId("flag-1"): 13})))
    names = found["xl/workbook.xml"].xpath("//x:sheet/@name", namespaces=_NAMES)
    assert names == ["Sentences", "In words"]
    texts = found["xl/sharedStrings.xml"].xpath("//x:t/text()", namespaces=_NAMES)
    assert "The hands of 25 people were counted; whose went up was not noted." in texts
