"""Elements of Word documents by short names."""

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

from media_literacy.authoring.importing.word.word_names import WORD_NAMESPACES, child, is_on, local_name, name_of, value


def test_both_editions_of_the_format_have_the_same_names() -> None:
    for namespace in WORD_NAMESPACES:
        root = etree.fromstring(f'<w:p xmlns:w="{namespace}"><w:pPr><w:b w:val="off"/></w:pPr></w:p>')
        bold = child(root, "pPr", "b")
        assert name_of(root) == "p" and bold is not None and value(bold) == "off" and not is_on(bold)
        assert child(root, "pPr", "i") is None and value(root) == "" and is_on(root) and not is_on(None)


def test_what_belongs_to_others_is_told_from_words_own() -> None:
    other = etree.fromstring('<a:p xmlns:a="urn:a"/>')
    assert name_of(other) == "?:p" and local_name(other) == "p"
    assert name_of(etree.fromstring("<p/>")) == "?:p"
