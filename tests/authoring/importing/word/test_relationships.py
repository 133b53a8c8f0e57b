"""Where the parts of a package lead."""

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.authoring.importing.word.relationships import (
    Relationship,
    folded,
    relations_of,
    resolved,
    written_relationships,
)


def test_parts_are_named_as_they_are_compared() -> None:
    assert folded("\\Word\\Document.XML") == "word/document.xml"
    assert resolved("word/document.xml", "../x/%61.xml") == "x/a.xml" and resolved("word/a.xml", "/b.xml") == "b.xml"
    assert relations_of("word/document.xml") == "word/_rels/document.xml.rels" and relations_of("") == "_rels/.rels"


def test_relationships_are_written_but_for_those_without_a_name() -> None:
    named = Relationship("r1", "http://a.example/styles", 'a"b&c', is_external=False)
    assert named.role == "styles"
    root = etree.fromstring(written_relationships([named, Relationship("", "t", "x", is_external=True)]))
    assert [child.get("Target") for child in root] == ['a"b&c']
