from media_literacy.export.question_formats.qti_identifiers import qti_identifier


def test_only_an_id_that_begins_with_a_digit_is_prefixed():
    assert [qti_identifier(id) for id in ("1914", "a1", "_nothing")] == ["_1914", "a1", "_nothing"]
