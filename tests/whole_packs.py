"""Cases of whole packs, from `tests/cases/whole-packs.md`: the files of a pack, and the remarks on all of them."""

import re
from dataclasses import dataclass
from pathlib import Path

from media_literacy.packs.pack_check import check_pack

PAGE = Path(__file__).parent / "cases" / "whole-packs.md"
_CASE = re.compile(r"^(`{10,}) whole pack\n(?P<files>.*?)^\.\n(?P<remarks>.*?)^\1$", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"^=== (\S+)\n(.*?)(?=^=== |\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_LEFT_ASIDE = re.compile(r"^Left aside: (.+)\.$", re.MULTILINE)


@dataclass(frozen=True)
class WholePack:
    """The files of a pack by their names, and the remarks that it should get, as “file:line:column code”."""

    name: str
    files: tuple[tuple[str, str], ...]
    diagnostics: tuple[str, ...]

    @property
    def codes(self) -> set[str]:
        return {diagnostic.split()[1] for diagnostic in self.diagnostics}


def read_whole_packs() -> list[WholePack]:
    text = PAGE.read_text(encoding="utf-8")
    headings = [(found.start(), found[1]) for found in _HEADING.finditer(text)]
    return [
        WholePack(
            [title for start, title in headings if start < found.start()][-1],
            tuple(_FILE.findall(found["files"])),
            tuple(found["remarks"].split("\n")[:-1]),
        )
        for found in _CASE.finditer(text)
    ]


def diagnostics_on(pack: WholePack, folder: Path) -> list[str]:
    """The remarks on the pack once its files are written to an empty folder, without those that are left aside."""
    for name, text in pack.files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    found = _LEFT_ASIDE.search(PAGE.read_text(encoding="utf-8"))
    aside = {code.strip() for code in found[1].split(",")} if found else set()
    return [
        f"{Path(report.file).relative_to(folder).as_posix()}:"
        f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}"
        for report in check_pack(folder).reports
        for diagnostic in report.diagnostics
        if diagnostic.code not in aside
    ]
