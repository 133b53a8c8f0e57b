"""The relationships of a package: where its parts lead, and how the names of parts are written."""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True, slots=True)
class Relationship:
    """Where a part leads, by the last word of its type."""

    id: str
    type: str
    target: str
    is_external: bool

    @property
    def role(self) -> str:
        """What the target is for: “styles”, “hyperlink”."""
        return self.type.rpartition("/")[2]


def folded(name: str) -> str:
    """The name of a part as it is compared: programs write it with any slashes, in any letters."""
    return name.replace("\\", "/").lstrip("/").lower()


def resolved(base: str, target: str) -> str:
    """The part that a relation of another part leads to."""
    path = posixpath.join("/", posixpath.dirname(base), unquote(target).replace("\\", "/"))
    return folded(posixpath.normpath(path))


def relations_of(part: str) -> str:
    """The part that holds the relationships of another one."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def written_relationships(relationships: Iterable[Relationship]) -> str:
    """Relations as XML; those without a name lead nowhere."""
    lines = [
        f"<Relationship Id={quoteattr(relationship.id)} Type={quoteattr(relationship.type)} "
        f"Target={quoteattr(relationship.target)}/>"
        for relationship in relationships
        if relationship.id
    ]
    return f'<Relationships xmlns="{_NAMESPACE}">{"".join(lines)}</Relationships>'
