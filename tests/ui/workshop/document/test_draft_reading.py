"""Reading a text with a look at the disk, and without one."""

from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.ui.workshop.document.draft_reading import NearbyFiles, draft_with_disk, draft_without_disk

TEXT = "# Kites\n\nIt rained.\n\n![A kite](kite.png)\n"


def codes(drafting):
    return [diagnostic.code for diagnostic in drafting.drafted.report.diagnostics]


def test_what_the_disk_said_holds_without_asking_it_again(tmp_path):
    found = draft_with_disk(TEXT, tmp_path / "kites.md")
    assert found.is_certain and set(found.nearby.pictures) == {"kite.png"}
    again = draft_without_disk(found.nearby, TEXT, tmp_path / "kites.md")
    assert again.is_certain and codes(again) == codes(found)


def test_a_picture_that_nobody_looked_for_counts_as_there_until_somebody_does(tmp_path):
    read = draft_without_disk(NearbyFiles(is_known=True), TEXT, tmp_path / "kites.md")
    assert not read.is_certain and "picture-missing" not in codes(read)
    assert "picture-missing" in codes(draft_with_disk(TEXT, tmp_path / "kites.md"))


def test_where_pictures_are_judged_otherwise_nothing_is_uncertain(tmp_path):
    assert draft_without_disk(NearbyFiles(), TEXT, tmp_path / "kites.md", any_picture).is_certain
