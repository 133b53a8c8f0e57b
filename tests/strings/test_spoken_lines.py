"""What stands before the words of somebody who speaks."""

from each_row import each_row

from media_literacy.strings.spoken_lines import SPEAKER, TIME_STAMP, without_stamp


@each_row(
    ("text", "stamp", "name"),
    [
        ("Anna: I was there.", None, "Anna:"),
        ("安娜：我在那里。", None, "安娜："),
        ("[04/02/2025, 9:15] Ben: Yes", "[04/02/2025, 9:15] ", "Ben:"),
        ("04.02.25, 9:15 - Ben: Yes", "04.02.25, 9:15 - ", "Ben:"),
        ("[04/02/2025, 9:15] nobody speaks", None, None),
        ("Nobody speaks.", None, None),
    ],
)
def test_a_speaker_stands_behind_the_time_stamp(text, stamp, name):
    found = SPEAKER.match(text)
    assert (found and found["stamp"], found and found["name"]) == (stamp, name)


def test_a_message_is_quoted_without_its_time_stamp():
    assert without_stamp("[04/02/2025, 9:15] Ben: At 9:15?") == "Ben: At 9:15?"
    assert without_stamp("At 9:15 it rained.") == "At 9:15 it rained."
    assert TIME_STAMP.fullmatch("[9:15]")
