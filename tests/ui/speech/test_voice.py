"""Why nothing can be read aloud, in words."""

from media_literacy.ui.speech.voice import NoVoice


def test_each_reason_has_a_line_of_its_own():
    lines = {reason.words for reason in NoVoice}
    assert len(lines) == len(NoVoice) and all(line.endswith(".") and "\n" not in line for line in lines)
