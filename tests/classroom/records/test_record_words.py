from media_literacy.classroom.records.record_client import Answer, Outcome
from media_literacy.classroom.records.record_sending import RecordStatus
from media_literacy.classroom.records.record_words import (
    about_records,
    connection_words,
    record_fault,
    status_words,
    waiting_words,
)
from media_literacy.store.classes.record_outbox import OutboxCounts
from media_literacy.store.classes.record_settings import RecordSettings


def test_every_fault_has_words_of_its_own_with_what_to_do():
    faults = [record_fault(Answer(outcome)) for outcome in Outcome]
    assert len({fault.message for fault in faults}) == 6 and all(fault.hint for fault in faults)
    hint = record_fault(Answer(Outcome.FAILED, "500 no\x1b room")).hint
    assert hint is not None and hint.endswith("(Reason: 500 no␛ room)")


def test_a_connection_that_works_is_said_and_no_other():
    assert "Nothing was sent" in connection_words(Answer(Outcome.ACCEPTED))
    assert connection_words(Answer(Outcome.UNREACHABLE)) == ""


def test_the_state_is_said_in_a_sentence():
    on = RecordSettings(is_on=True)
    states = [RecordStatus(RecordSettings()), RecordStatus(on), RecordStatus(on._replace(is_paused=True))]
    assert len({status_words(state) for state in states}) == 3


def test_what_waits_is_counted_and_what_was_refused_is_explained():
    settings = RecordSettings(is_on=True)
    assert waiting_words(RecordStatus(settings)) == "No record is waiting."
    status = RecordStatus(settings, OutboxCounts(1, 2, 3), "400 bad")
    assert waiting_words(status) == (
        "1 record is waiting. 3 were sent. 2 were not taken, and are kept aside: “400 bad”."
    )


def test_it_is_said_beforehand_that_no_names_are_sent():
    assert any("No names are sent" in paragraph for paragraph in about_records())
