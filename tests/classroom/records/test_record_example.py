import json

from media_literacy.classroom.records.record_example import record_example


def test_the_example_shows_both_records_of_one_learner_with_a_mark_and_a_count():
    answered, completed = json.loads(record_example("https://records.school.example"))
    assert answered["result"]["response"] != "none" and len(answered["object"]["definition"]["choices"]) == 5
    assert sum(completed["result"]["extensions"].values()) > 3
    assert answered["actor"]["account"]["homePage"] == "https://records.school.example"
