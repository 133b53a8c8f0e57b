"""Bring the catalogues of the translations up to date: `python3 translations/renew.py`, with nothing installed.

Each catalogue, `assets/translations/LANGUAGE.po`, gets exactly the texts of the source, and what is wrong or not
translated is told. `--new fr Français` begins one, `--check` changes nothing and ends with 1 if anything is wrong or
missing: a release is made with it.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from media_literacy.po_catalogue import PoEntry, PoError, read_po, write_po  # noqa: E402
from translations.catalogue import brought_up_to_date, faults, template, untranslated  # noqa: E402
from translations.source_texts import modules, texts_in  # noqa: E402

FOLDER = ROOT / "assets" / "translations"
SHOWN = 20
"""So many texts of a language that are not translated are told with their words."""


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; 1 if a catalogue has a fault, or with `--check` lacks anything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new", nargs=2, metavar=("LANGUAGE", "NAME"), help="begin the catalogue of a language")
    parser.add_argument("--check", action="store_true", help="change nothing; tell whether all is there")
    wanted = parser.parse_args(arguments)
    if wanted.new is not None and not _begin(*wanted.new):
        return 2
    return renewed(FOLDER, is_check=wanted.check)


def source_template() -> list[PoEntry]:
    """The texts of the source as they stand in a catalogue."""
    return template(text for file, source in modules() for text in texts_in(source, file))


def renewed(folder: Path, *, is_check: bool) -> int:
    """Bring every catalogue of the folder up to date, and tell of each."""
    texts = source_template()
    code = 0
    for path in sorted(folder.glob("*.po")):
        try:
            entries = read_po(path.read_text(encoding="utf-8"))
        except PoError as problem:
            print(f"{path.name}: {problem}; nothing was changed there")
            code = 1
            continue
        if not is_check:
            entries = brought_up_to_date(entries, texts)
            path.write_text(write_po(entries), encoding="utf-8", newline="\n")
        wrong, missing = faults(entries, texts), untranslated(entries)
        print("\n".join(f"{path.name}: {fault}" for fault in wrong), end="\n" if wrong else "")
        print(
            "\n".join(f"{path.name}: not translated: {entry.message!r}" for entry in missing[:SHOWN]),
            end="\n" if missing else "",
        )
        print(f"{path.name}: {len(texts) - len(missing)} of {len(texts)} texts are translated")
        code = max(code, int(bool(wrong or (is_check and missing))))
    return code


def _begin(language: str, name: str) -> bool:
    path = FOLDER / f"{language.replace('-', '_')}.po"
    if path.exists():
        print(f"{path.name} is there already")
        return False
    fields = {
        "Language": path.stem,
        "X-Language-Name": name,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    header = "".join(f"{field}: {value}\n" for field, value in fields.items())
    FOLDER.mkdir(exist_ok=True)
    path.write_text(write_po([PoEntry("", translations=(header,))]), encoding="utf-8", newline="\n")
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
