"""Parts of a Word document that hardly depend on what it says: settings, the lines above footnotes, properties."""

from collections.abc import Mapping

from media_literacy.export.word.wordml import Element, element, xml_text

_ANY_PROPERTY, _FIRST_PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", 2


def separators() -> list[Element]:
    """The line above the notes of a page, which Word asks for."""
    return [
        element("w:footnote", element("w:p", element("w:r", element(f"w:{kind}"))), type=kind, id=id)
        for id, kind in ((-1, "separator"), (0, "continuationSeparator"))
    ]


def settings_part() -> Element:
    marks = [element("w:footnote", id=id) for id in (-1, 0)]
    version = element(
        "w:compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15
    )
    return element("w:settings", element("w:footnotePr", *marks), element("w:compat", version))


def custom_properties(properties: Mapping[str, str]) -> bytes:
    """What is kept beside the text, by name."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    root = etree.Element(f"{{{custom}}}Properties", nsmap={None: custom, "vt": types})
    for number, (name, text) in enumerate(properties.items(), _FIRST_PROPERTY):
        made = etree.SubElement(root, f"{{{custom}}}property", fmtid=_ANY_PROPERTY, pid=str(number), name=name)
        etree.SubElement(made, f"{{{types}}}lpwstr").text = xml_text(text)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def core_properties(title: str, language: str) -> bytes:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    dublin = "http://purl.org/dc/elements/1.1/"
    root = etree.Element(f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dublin})
    for name, text in (("title", title), ("language", language)):
        etree.SubElement(root, f"{{{dublin}}}{name}").text = xml_text(text)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
