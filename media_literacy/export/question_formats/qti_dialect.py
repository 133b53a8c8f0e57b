"""What the versions of QTI call the same elements: 3.0 `qti-hottext-interaction`, 2.2 `hottextInteraction`."""

import re
from typing import NamedTuple

from media_literacy.export.question_formats.xml_markup import Xml, element

_HYPHENATED = re.compile("-([a-z])")
_OF_HTML = frozenset({"class", "dir", "id", "xml:lang"})


class QtiDialect(NamedTuple):
    """One version: its name in the manifest, and the namespaces of item and manifest."""

    is_three: bool
    item_namespace: str
    manifest_namespace: str
    schema: str
    schema_version: str
    resource_type: str

    def element(self, name: str, *inside: Xml, **attributes: str | None) -> Xml:
        """An element of QTI by its name in 3.0 without “qti-”; attributes with `_` for `-`, `class_` for the class."""
        written = {self._attribute(key): value for key, value in attributes.items()}
        return element(f"qti-{name}" if self.is_three else _camel(name), *inside, attributes=written)

    def _attribute(self, key: str) -> str:
        name = {"xml_lang": "xml:lang"}.get(key, key.rstrip("_").replace("_", "-"))
        return name if self.is_three or name in _OF_HTML else _camel(name)


def _camel(name: str) -> str:
    return _HYPHENATED.sub(lambda found: found[1].upper(), name)


QTI_3 = QtiDialect(
    is_three=True,
    item_namespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    manifest_namespace="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    schema="QTI Package",
    schema_version="3.0.0",
    resource_type="imsqti_item_xmlv3p0",
)
QTI_2 = QtiDialect(
    is_three=False,
    item_namespace="http://www.imsglobal.org/xsd/imsqti_v2p2",
    manifest_namespace="http://www.imsglobal.org/xsd/imscp_v1p1",
    schema="QTIv2.2 Package",
    schema_version="1.0.0",
    resource_type="imsqti_item_xmlv2p2",
)
