"""All tests are run by somebody, each file by one process, and none has much more to do than another."""

import re

from file_shares import TESTS, files_of_tests, files_together, measured_seconds, shares

FILES = files_of_tests()


def test_each_file_is_in_one_share():
    for count in (1, 2, 4, 7):
        found = shares(FILES, count)
        assert len(found) == count and sorted(file for share in found for file in share) == FILES


def test_every_file_of_usual_tests_is_found():
    assert "test_file_shares.py" in FILES and "ui/test_pages.py" in FILES
    assert not any(file.startswith("outside/") for file in FILES)


def test_shares_are_the_same_each_time_and_about_equal():
    measured = measured_seconds()
    found = shares(FILES, 4)
    assert found == shares(reversed(FILES), 4)
    seconds = [sum(measured.get(file, 0) for file in share) for share in found]
    numbers = [len(share) for share in found]
    assert max(seconds) < 1.5 * min(seconds) and min(numbers) > 0.1 * len(FILES)


def test_what_was_measured_is_of_files_that_are_there():
    assert [file for file in measured_seconds() if not (TESTS / file).is_file()] == []


def test_files_that_use_every_collected_lesson_are_in_one_share():
    users = {
        file for file in FILES if re.search(r"^from collected_lessons import .*\bCOLLECTED\b", text_of(file), re.M)
    }
    assert {*files_together()["collected_lessons"]} == users and len(users) > 5
    for count in (2, 3, 4):
        assert sum(not users.isdisjoint(share) for share in shares(FILES, count)) == 1


def text_of(file):
    return (TESTS / file).read_text(encoding="utf-8")
