"""A voice of Qt's: one text at a time, although engines end a text only some time after they are told to stop."""

import pytest
from PySide6.QtCore import QLocale
from ui.speech.text_to_speech import QTextToSpeech


@pytest.fixture
def voice(engines, own_voice):
    return own_voice()


@pytest.fixture
def own_voice(engines):
    from media_literacy.ui.speech.qt_voice import QtVoice

    made = []

    def make(engine=""):
        made.append(QtVoice(engine))
        return made[-1]

    yield make
    for voice in made:
        voice.deleteLater()


@pytest.fixture
def engine(voice, engines):
    return engines[-1]


@pytest.fixture
def ends(voice):
    """What the voice told: each text that was said to its end, and each reason why one was not."""
    told = []
    voice.finished.connect(lambda: told.append("finished"))
    voice.failed.connect(told.append)
    return told


def test_a_text_is_said_to_its_end(voice, engine, ends):
    voice.say("One.")
    engine.begins()
    assert engine.spoken == ["One."] and ends == []
    engine.ends()
    assert ends == ["finished"]


def test_a_text_that_was_stopped_is_not_finished(voice, engine, ends):
    voice.say("One.")
    engine.begins()
    voice.stop()
    engine.ends()
    assert ends == []


def test_another_text_waits_until_the_one_before_has_ended_and_only_the_last_is_said(voice, engine, ends):
    voice.say("One.")
    engine.begins()
    voice.say("Two.")
    voice.say("Three.")
    assert engine.spoken == ["One."]
    engine.ends()
    assert engine.spoken == ["One.", "Three."] and ends == []
    engine.begins()
    engine.ends()
    assert ends == ["finished"]


def test_the_end_of_a_text_that_began_after_it_was_stopped_is_not_taken_for_that_of_the_next(voice, engine, ends):
    voice.say("One.")
    voice.stop()
    voice.say("Two.")
    engine.begins()
    engine.ends()
    assert engine.spoken == ["One.", "Two."] and ends == []


def test_a_text_that_was_stopped_before_it_began_holds_the_next_up_for_a_moment(qtbot, voice, engine):
    voice.say("One.")
    voice.say("Two.")
    assert engine.spoken == ["One."]
    qtbot.waitUntil(lambda: engine.spoken == ["One.", "Two."])


def test_an_engine_that_speaks_on_is_waited_for(qtbot, voice, engine):
    voice.say("One.")
    engine.begins()
    voice.say("Two.")
    voice._on_unanswered()
    assert engine.spoken == ["One."]
    engine.ends()
    assert engine.spoken == ["One.", "Two."]


def test_an_engine_whose_server_is_gone_is_given_up(qtbot, engines, own_voice, monkeypatch):
    monkeypatch.setattr("media_literacy.ui.speech.qt_voice.UNANSWERED_MILLISECONDS", 1)
    voice = own_voice()
    told = []
    voice.failed.connect(told.append)
    voice.say("One.")
    engines[-1].begins()
    voice.say("Two.")
    assert voice.is_ready
    qtbot.waitUntil(lambda: told == ["It does not answer any more."])
    assert not voice.is_ready and engines[-1].spoken == ["One."]


def test_what_waits_is_not_said_once_it_was_stopped(voice, engine, ends):
    voice.say("One.")
    engine.begins()
    voice.say("Two.")
    voice.stop()
    engine.ends()
    assert engine.spoken == ["One."] and ends == []


def test_an_engine_that_gives_up_tells_why_once(voice, engine, ends):
    voice.say("One.")
    engine.fails("no sound card")
    engine.fails("no sound card")
    assert ends == ["no sound card"]


def test_a_voice_that_gave_up_can_be_tried_again(voice, engine, ends):
    voice.say("One.")
    engine.fails("no sound card")
    voice.say("Two.")
    engine.begins()
    engine.ends()
    assert engine.spoken == ["One.", "Two."] and ends == ["no sound card", "finished"]


def test_an_engine_that_has_no_voice_for_the_language_of_the_system_speaks_others(voice, engine, ends):
    engine.become(QTextToSpeech.State.Error)
    engine.chosen = QLocale.c()
    assert voice.is_ready and voice.use_language("fi")
    voice.say("Yksi.")
    engine.begins()
    engine.ends()
    assert engine.chosen.name() == "fi_FI" and ends == ["finished"]


def test_nothing_in_a_text_is_a_command(voice, engine):
    voice.say('<silence msec="60000"/> p < 0.05')
    assert not set("<>") & set(engine.spoken[0])


@pytest.mark.parametrize(("speed", "slower_than"), [("slow", "usual"), ("usual", "fast")])
def test_each_speed_is_faster_than_the_one_before(voice, engine, speed, slower_than):
    voice.use_speed(speed)
    before = engine.rate
    voice.use_speed(slower_than)
    assert -1.0 <= before < engine.rate <= 1.0


@pytest.mark.parametrize(
    ("tag", "before", "spoken"),
    [
        ("en", "en_US", "en_US"),  # the voice that somebody chose in the system stays
        ("en-GB", "en_US", "en_GB"),
        ("en-AU", "en_US", "en_US"),
        ("fi", "en_GB", "fi_FI"),
    ],
)
def test_the_voice_speaks_the_language_of_the_lesson(voice, engine, tag, before, spoken):
    engine.chosen = QLocale(before)
    assert voice.use_language(tag)
    assert engine.chosen.name() == spoken


@pytest.mark.parametrize("tag", ["de", "", "no such language"])
def test_there_is_not_a_voice_for_every_language(voice, engine, tag):
    assert not voice.use_language(tag)
    assert engine.chosen.name() == "en_GB"


def test_languages_are_named_once_each(voice):
    assert voice.languages == [QLocale.Language.English, QLocale.Language.Finnish]


def test_the_mock_of_qt_is_no_voice_of_the_system(engines, monkeypatch):
    from media_literacy.ui.speech.qt_voice import has_engine

    assert has_engine()
    monkeypatch.setattr(QTextToSpeech, "engines", ("mock",))
    assert not has_engine()
