"""What is asked when something happened to the file of a lesson."""

from pathlib import Path

from each_row import each_row

from media_literacy.store.files.lesson_files import FileState, FileStatus, Stamp
from media_literacy.ui.workshop.document.file_questions import FileAnswer, file_question, file_status_words

PATH = Path("bus.md")


@each_row(
    ("status", "beginning", "answers"),
    [
        (FileStatus(FileState.CHANGED), "“bus.md” was changed", [FileAnswer.RELOAD, FileAnswer.KEEP]),
        (
            FileStatus(FileState.CHANGED, stamp=Stamp(1, 1, 0, 1, 1)),
            "“bus.md” was emptied",
            [FileAnswer.KEEP, FileAnswer.RELOAD],
        ),
        (FileStatus(FileState.GONE), "“bus.md” is gone", [FileAnswer.SAVE, FileAnswer.SAVE_AS]),
        (
            FileStatus(FileState.GONE, moved_to=Path("tram.md")),
            "“bus.md” is called “tram.md” now",
            [FileAnswer.FOLLOW_RENAME, FileAnswer.SAVE],
        ),
        (FileStatus(FileState.GONE, has_folder=False), "The folder of “bus.md” is gone", [FileAnswer.SAVE_AS]),
        (FileStatus(FileState.BLOCKED), "Where “bus.md” was", [FileAnswer.SAVE_AS]),
        (FileStatus(FileState.UNREACHABLE), "“bus.md” cannot be read", [FileAnswer.SAVE_AS]),
    ],
)
def test_each_state_has_its_question_and_the_safest_answer_first(status, beginning, answers):
    question = file_question(PATH, status)
    assert question is not None and question.text.startswith(beginning)
    assert [answer for answer, _word in question.answers] == answers


def test_a_file_that_is_as_it_was_asks_nothing():
    assert file_question(PATH, FileStatus(FileState.SAME)) is None


def test_the_line_beside_the_title_says_what_is_so_now():
    gone = FileStatus(FileState.GONE)
    assert file_status_words(PATH, gone, is_saved=False, is_saving=True) == "bus.md – saving…"
    assert file_status_words(PATH, FileStatus(FileState.SAME), is_saved=True, is_saving=False) == "bus.md – saved"
    assert file_status_words(PATH, gone, is_saved=False, is_saving=False) == "bus.md – gone, not saved"
