"""Every hostile pack: what it is, the code of the remark that refuses it, and its bytes."""

from collections.abc import Callable
from dataclasses import dataclass

from packs.archive import hostile_contents, hostile_form, hostile_names


@dataclass(frozen=True)
class Hostile:
    """A pack that must not be opened; `code` names the reason."""

    name: str
    code: str
    make: Callable[[], bytes]


HOSTILE = tuple(Hostile(*case) for case in (*hostile_form.CASES, *hostile_names.CASES, *hostile_contents.CASES))
