"""What is settled before a class begins."""

from media_literacy.classroom.session.settings import SessionSettings, decode_settings, encode_settings
from media_literacy.lesson.model import Mode


def test_settings_are_read_as_they_were_written() -> None:
    for settings in (SessionSettings(), SessionSettings(("Ada", "Grace"), "de", 7, Mode.GUIDED, (), True)):
        assert decode_settings(encode_settings(settings)) == settings
