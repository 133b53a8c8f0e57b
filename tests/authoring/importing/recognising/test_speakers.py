"""Who speaks in chats and interviews, told in bold letters; what is no conversation stays as it was."""

from each_row import each_row

from media_literacy.authoring.importing import from_html, from_text
from media_literacy.authoring.importing.passage import plain
from media_literacy.authoring.importing.recognising.speakers import (
    has_strong_name,
    is_interview,
    is_message,
    with_strong_name,
)
from media_literacy.lesson.text_blocks import Run

CHAT = """[03/02/2025, 07:41:09] Coach 🚣: The lake is closed for ever!!
[03/02/2025, 07:41:55] Ida: who told you
and when?
07/02/2025, 19:02 - Ben: <Media omitted>
"""


def article(source: str) -> str:
    return source.split("# ", 1)[1]


def test_messages_of_a_chat_keep_stamp_name_emoji_and_lines():
    text = article(from_text(CHAT).source)
    assert "\\[03/02/2025, 07:41:09\\] **Coach 🚣:** The lake is closed for ever!!\n" in text
    assert "**Ida:** who told you\\\nand when?\n" in text
    assert "07/02/2025, 19:02 - **Ben:** \\<Media omitted>" in text


def test_what_follows_a_few_quoted_messages_is_no_part_of_them():
    news = "\n\n".join([f"{CHAT.splitlines()[0]}", *["The club wrote this, and members were afraid of it."] * 4])
    assert "for ever!!\n\nThe club" in article(from_text("Lake stays open\n\n" + news).source)


def test_speakers_of_a_pasted_interview_are_in_bold_and_none_is_the_second_headline():
    html = "<h1>Rowing</h1><p>MARA: Why oars?</p><p>LUND: Why not?</p><p>MARA: Who pays for all of that here?</p>"
    plain_text = "Rowing\n\nMARA: Why oars?\n\nLUND: Why not?\n\nMARA: Who pays for all of that here?"
    for source in (from_html(html).source, from_text(plain_text).source):
        assert article(source) == (
            "Rowing\n\n**MARA:** Why oars?\n\n**LUND:** Why not?\n\n**MARA:** Who pays for all of that here?\n"
        )


def test_a_name_alone_above_its_words_stands_before_them():
    html = (
        "<h1>Rowing</h1><p><b>Mara:</b> Why oars?</p><p><b>Lund:</b> Why not?</p>"
        "<p><b>MARA</b></p><p>Who pays?</p><dl><dt>Lund</dt><dd>The town.</dd></dl>"
    )
    assert article(from_html(html).source).endswith("**MARA:** Who pays?\n\n**Lund:** The town.\n")


def test_names_before_a_colon_are_known_when_they_come_again_on_lines_of_their_own():
    text = "Rowing\n\nMARA: Why oars?\n\nLUND: Why not?\n\nMARA\nWho pays?\n\nLUND\n\nThe town."
    spoken = "**MARA:** Why oars?\n\n**LUND:** Why not?\n\n**MARA:** Who pays?\n\n**LUND:** The town.\n"
    assert article(from_text(text).source).endswith(spoken)
    html = (
        "<h1>Rowing</h1><p>MARA: Why oars?</p><p>LUND: Why not?</p>"
        "<p>MARA<br>Who <b>pays</b>?<br>Who?</p><h3>LUND:</h3><p>The town.</p>"
    )
    assert article(from_html(html).source).endswith("**MARA:** Who **pays**?\\\nWho?\n\n**LUND:** The town.\n")


@each_row(("said", "is_talk"), [(1, False), (2, True)])
def test_a_third_of_an_interview_is_said(said: int, is_talk: bool):
    passages = [plain("MARA: Who pays?")] * (said - 1) + [plain("MARA: Why?")] + [plain("It rained all day.")] * 4
    assert is_interview(passages) is is_talk


@each_row(
    "text",
    [
        "Where: the hall\n\nWhen: Tuesday at noon\n\nPrice: four euros for all of them",  # no name comes again
        "Ida: one line alone\n\nIt rained on Tuesday. Nobody came.",
    ],
)
def test_lines_with_a_colon_that_nobody_says_stay_as_they_are(text: str):
    assert "**" not in from_text("News of the hall\n\n" + text).source


def test_the_parts_of_a_lesson_have_no_speakers():
    part = "<h1>Evidence</h1><p>Source: A.</p><p>Date: B.</p><p>Source: C.</p>"
    assert "**" not in from_html("<h1>News</h1><p>It rained.</p>" + part).source


def test_a_name_is_set_in_bold_to_its_colon_only():
    passage = with_strong_name(plain("Ida: yes: no"))
    assert passage is not None
    assert passage.block.runs == (Run("Ida:", strong=True), Run(" yes: no"))
    assert has_strong_name(passage) and not has_strong_name(plain("Ida: yes"))
    assert with_strong_name(plain("It rained.")) is None


def test_a_message_has_a_time_and_a_name():
    assert is_message("[03/02/2025, 07:41:09] Ida: yes") and is_message("2025-02-03 07:41 Ida: yes")
    assert is_message("[07:41, 03/02/2025] Ida: yes") and is_message("[7:41 pm, 3.2.2025] Ida: yes")
    assert not is_message("03/02/2025: yes") and not is_message("Ida: yes")
