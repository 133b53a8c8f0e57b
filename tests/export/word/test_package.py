import zipfile
from io import BytesIO

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.export.word.package import Relations, package_bytes


def package() -> bytes:
    relations = Relations()
    assert relations.id_of("styles", "styles.xml") == "rId1"
    assert relations.id_of("hyperlink", "https://example.org/", is_external=True) == "rId2"
    assert relations.id_of("styles", "styles.xml") == "rId1"
    parts = {"word/document.xml": b"<a/>", "word/media/picture1.png": b"png", "docProps/core.xml": b"<b/>"}
    return package_bytes(parts, {"word/document.xml": relations})


def test_the_same_parts_give_the_same_bytes():
    assert package() == package()


def test_a_package_says_where_it_begins_and_where_each_part_leads():
    with zipfile.ZipFile(BytesIO(package())) as packed:
        assert packed.testzip() is None
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        root = etree.fromstring(packed.read("_rels/.rels"))
        assert [found.get("Target") for found in root] == ["word/document.xml", "docProps/core.xml"]
        own = etree.fromstring(packed.read("word/_rels/document.xml.rels"))
        assert [found.get("TargetMode") for found in own] == [None, "External"]
        types = {
            found.get("PartName"): found.get("ContentType")
            for found in etree.fromstring(packed.read("[Content_Types].xml"))
        }
        assert types["/word/document.xml"].endswith("wordprocessingml.document.main+xml")
        assert "/word/media/picture1.png" not in types
