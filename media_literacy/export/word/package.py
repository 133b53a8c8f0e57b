"""The parts of a Word document as one file: the same parts always give the same bytes."""

from collections.abc import Mapping

from media_literacy.export.word.wordml import NAMESPACES, xml_text
from media_literacy.files.zipping import zip_bytes

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PICTURE_TYPES = {"png": "image/png", "jpg": "image/jpeg"}
CORE_PROPERTIES, CUSTOM_PROPERTIES = "docProps/core.xml", "docProps/custom.xml"
_PROPERTY_TYPES = {
    CORE_PROPERTIES: "application/vnd.openxmlformats-package.core-properties+xml",
    CUSTOM_PROPERTIES: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_PROPERTY_RELATIONS = {
    CORE_PROPERTIES: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    CUSTOM_PROPERTIES: "custom-properties",
}


class Relations:
    """Where one part leads: other parts, pictures, addresses. The same target has one id."""

    def __init__(self) -> None:
        self._targets: dict[tuple[str, str, bool], str] = {}

    def id_of(self, kind: str, target: str, *, is_external: bool = False) -> str:
        """The id of a relation, made where there is none yet; `kind` is the last word of its type."""
        return self._targets.setdefault((kind, target, is_external), f"rId{len(self._targets) + 1}")

    def xml(self) -> bytes:
        """The file that stands beside the part."""
        from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

        root = etree.Element("Relationships", xmlns=_RELATIONSHIPS)
        for (kind, target, is_external), id in self._targets.items():
            type = kind if ":" in kind else f"{NAMESPACES['r']}/{kind}"
            made = etree.SubElement(root, "Relationship", Id=id, Type=type, Target=xml_text(target))
            if is_external:
                made.set("TargetMode", "External")
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def package_bytes(parts: Mapping[str, bytes], relations: Mapping[str, Relations]) -> bytes:
    """The file. `parts` are those below `word/` and the properties, by their names; `relations` go by parts."""
    root = Relations()
    root.id_of("officeDocument", "word/document.xml")
    for name, kind in _PROPERTY_RELATIONS.items():
        if name in parts:
            root.id_of(kind, name)
    whole = {"[Content_Types].xml": _content_types(parts), "_rels/.rels": root.xml()}
    for name, data in parts.items():
        whole[name] = data
        if name in relations:
            folder, _slash, file = name.rpartition("/")
            whole[f"{folder}/_rels/{file}.rels"] = relations[name].xml()
    return zip_bytes(whole.items())


def _content_types(parts: Mapping[str, bytes]) -> bytes:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    root = etree.Element("Types", xmlns=_TYPES)
    endings = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    for ending, type in (endings | _PICTURE_TYPES).items():
        etree.SubElement(root, "Default", Extension=ending, ContentType=type)
    for name in parts:
        stem = name.rpartition("/")[2].removesuffix(".xml")
        if name.startswith("word/media/"):
            continue
        own = f"{_WORD_TYPE}.{'document.main' if stem == 'document' else stem}+xml"
        type = _PROPERTY_TYPES.get(name, own)
        etree.SubElement(root, "Override", PartName=f"/{name}", ContentType=type)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
