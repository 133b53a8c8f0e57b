"""What stands beside the fields of the forms."""

from media_literacy.ui.workshop.forms.help_texts import card_help, part_help


def test_the_help_says_how_paragraphs_and_lists_are_written_and_where_the_discussion_is_read():
    texts = part_help()
    for help in (card_help()["text"], texts["discussion"], texts["debrief"], texts["teacher-notes"]):
        assert "an empty line between paragraphs; a list gets “- ” before each point" in help.more
        assert "last line" not in help.line + help.more
    assert "For teachers" in texts["discussion"].line and "teacher’s copy" in texts["discussion"].line
