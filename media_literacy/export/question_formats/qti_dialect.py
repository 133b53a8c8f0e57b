"""What the versions of QTI call the same elements: 3.0 `qti-hottext-interaction`, 2.2 `hottextInteraction`."""

import re
from typing import NamedTuple

from media_literacy.export.question_formats.xml_markup import Xml, element

_HYPHENATED = re.compile("-([a-z])")
_OF_HTML = frozenset({"class", "dir", "id", "xml:lang"})


class ManifestWords(NamedTuple):
    """What the manifest of a package says of the version."""

    namespace: str
    schema: str
    schema_version: str
    resource_type: str


class QtiDialect(NamedTuple):
    """One version: the namespace of its items, and the words of its manifest."""

    is_three: bool
    item_namespace: str
    manifest: ManifestWords

    def element(self, name: str, *inside: Xml, **attributes: str | None) -> Xml:
        """An element of QTI by its name in 3.0 without “qti-”; attributes with `_` for `-`, `class_` for the class."""
        written = {self._attribute(key): value for key, value in attributes.items()}
        return element(f"qti-{name}" if self.is_three else _camel(name), *inside, attributes=written)

    def _attribute(self, key: str) -> str:
        name = {"xml_lang": "xml:lang"}.get(key, key.rstrip("_").replace("_", "-"))
        return name if self.is_three or name in _OF_HTML else _camel(name)


def _camel(name: str) -> str:
    return _HYPHENATED.sub(lambda found: found[1].upper(), name)


_CONTENT_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
QTI_3 = QtiDialect(
    is_three=True,
    item_namespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    manifest=ManifestWords(
        "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0", "imsqti_item_xmlv3p0"
    ),
)
QTI_2 = QtiDialect(
    is_three=False,
    item_namespace="http://www.imsglobal.org/xsd/imsqti_v2p2",
    manifest=ManifestWords(_CONTENT_PACKAGING, "QTIv2.2 Package", "1.0.0", "imsqti_item_xmlv2p2"),
)
QTI_1_MANIFEST = ManifestWords(_CONTENT_PACKAGING, "IMS Content", "1.1.3", "imsqti_xmlv1p2")
