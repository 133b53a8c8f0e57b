"""New text in a document stands where it may stand."""

from authoring.importing.word_files import W
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.authoring.importing.word.run_writing import field_run, new_like, remove, replace_by_text


def written(inner: str) -> str:
    """A body with “x” in it replaced by a text."""
    root = etree.fromstring(f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>')
    replace_by_text(next(root.iter(f"{{{W}}}x")), "a b")
    text = etree.tostring(root).decode().partition("<w:body>")[2].partition("</w:body>")[0]
    return text.replace(' xml:space="preserve"', "")


def test_text_has_the_run_and_the_paragraph_that_it_needs() -> None:
    assert written("<w:p><w:r><w:x/></w:r></w:p>") == "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"
    assert written("<w:p><w:x/></w:p>") == "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"
    assert written("<w:x/>") == "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"


def test_elements_are_of_the_document_they_are_for() -> None:
    root = etree.fromstring('<d:document xmlns:d="urn:d"/>')
    assert new_like(root, "p").tag == "{urn:d}p"
    assert field_run(root, "end")[0].attrib == {"{urn:d}fldCharType": "end"}
    assert field_run(root, "", "PAGE")[0].text == "PAGE"


def test_what_was_taken_out_can_be_taken_out_again() -> None:
    root = etree.fromstring("<a><b/></a>")
    inner = root[0]
    remove(inner)
    remove(inner)
    assert len(root) == 0
