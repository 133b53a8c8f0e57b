"""The catalogues that come with the program have every text of the source, no other, and the same gaps."""

from media_literacy.po_catalogue import read_po, write_po
from translations.catalogue import faults, untranslated
from translations.renew import FOLDER, source_template

RENEW = "run “python3 translations/renew.py”, then translate what it names"
MOST_UNTRANSLATED = 0.01
"""Of all texts. Whoever adds a text may not speak every language; a release is made with `renew.py --check`."""


def test_every_catalogue_fits_the_source(subtests):
    wanted = source_template()
    for path in sorted(FOLDER.glob("*.po")):
        with subtests.test(path.name):
            text = path.read_text(encoding="utf-8")
            entries = read_po(text)
            assert faults(entries, wanted) == [], RENEW
            missing = untranslated(entries)
            assert len(missing) <= MOST_UNTRANSLATED * len(wanted), [entry.message for entry in missing]
            assert write_po(entries) == text, RENEW
