"""The map in `docs/architecture.md` names what is there."""

import re
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
PACKAGE = CHECKOUT / "media_literacy"
PAGE = (CHECKOUT / "docs" / "architecture.md").read_text(encoding="utf-8")


def rows() -> list[tuple[list[str], str]]:
    """The modules of each row of the map, and what the row says that they offer."""
    table = PAGE.partition("| module | offers |")[2].partition("\n\n")[0]
    cells = [line.strip("|").split(" | ", 1) for line in table.splitlines() if line.startswith("| `")]
    return [(re.findall(r"`([\w.]+)`", first), rest) for first, rest in cells]


def sources(module: str) -> list[Path]:
    """The files of a module or package of that name; none if there is no such thing."""
    path = PACKAGE / Path(*module.split("."))
    return (
        sorted(path.rglob("*.py")) if path.is_dir() else [file for file in [path.with_suffix(".py")] if file.is_file()]
    )


def test_every_module_on_the_map_is_there() -> None:
    assert len(rows()) > 20
    assert [module for modules, _offers in rows() for module in modules if not sources(module)] == []


def test_every_module_offers_what_the_map_says() -> None:
    missing = []
    for modules, offers in rows():
        text = "\n".join(file.read_text(encoding="utf-8") for module in modules for file in sources(module))
        for offered in re.findall(r"`([A-Za-z]\w*)", offers):
            if not re.search(rf"\b{offered}\b", text):
                missing.append((modules, offered))
    assert missing == []


def test_every_page_and_layer_of_the_window_stands_on_the_map() -> None:
    named = {module for modules, _offers in rows() for module in modules}
    window = {f"ui.{path.stem}" for path in (PACKAGE / "ui").iterdir() if not path.name.startswith("_")}

    assert window - named == set()
