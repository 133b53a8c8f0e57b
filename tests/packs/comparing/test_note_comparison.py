"""Which notes of a sentence belong together: by label, by what they say, by their order."""

from factories import make_lesson, make_note

from media_literacy.lesson.model import Note, Verdict
from media_literacy.packs.comparing.changes import ChangeKind
from media_literacy.packs.comparing.lesson_comparison import compare_lessons


def kinds(old: tuple[Note, ...], new: tuple[Note, ...]) -> list[ChangeKind]:
    """What changes between the two versions of a sentence's notes."""
    before, after = (make_lesson(flags=["Wrong."], notes={"flag-1": notes}) for notes in (old, new))
    return [change.kind for change in compare_lessons(before, after)]


ROLE, TIME = (make_note(Verdict.FLAG, kind, label=kind) for kind in ("role", "time"))
RENAMED_ROLE, RENAMED_TIME = (make_note(Verdict.FLAG, kind, label=f"new-{kind}") for kind in ("role", "time"))


def test_notes_of_one_label_belong_together():
    assert kinds((ROLE, TIME), (TIME, ROLE)) == []
    assert kinds((ROLE,), (make_note(Verdict.FLAG, "time", label="role"),)) == [ChangeKind.NOTE_KIND]
    assert kinds((ROLE,), (make_note(Verdict.FINE, "role", label="role"),)) == [ChangeKind.VERDICT]


def test_notes_that_say_the_same_belong_together_under_other_labels():
    assert kinds((ROLE, TIME), (RENAMED_TIME, RENAMED_ROLE)) == []


def test_what_is_left_belongs_together_in_its_order():
    assert kinds((ROLE,), (RENAMED_TIME,)) == [ChangeKind.NOTE_KIND]
    assert kinds((ROLE,), (ROLE, RENAMED_TIME)) == [ChangeKind.NOTE_ADDED]
    assert kinds((ROLE, TIME), (ROLE,)) == [ChangeKind.NOTE_REMOVED]
