"""XML from anyone: looked through within limits before a tree is built; no document type, no entities, no network."""

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.xml_limits import XmlBudget, XmlRefused
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _


def read_xml(data: bytes, name: str) -> Element:
    """The root, with local names and without comments. FileError for what is damaged, too large or too involved."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    try:
        XmlBudget().judge(data)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        root = etree.fromstring(data, parser)
    except (XmlRefused, etree.XMLSyntaxError, ValueError) as problem:
        raise FileError(
            _("“{path}” is damaged, or holds more than a question does.").format(path=name),
            hint=_("Export the question once more from where it was made."),
        ) from problem
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root
