from each_row import each_row

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.questions.question_note import QuestionNote, notes_in, written
from media_literacy.lesson.model import KindId, Verdict

NOTE = (
    '<p><strong>Yes.</strong> <span class="note-author verdict-flag kind-overclaim contradicts-letters contradicts-no">'
    '<em>Overclaim:</em> <span class="explanation">Too <em>much</em>.<br/>Really.</span> <em>How to check:</em> '
    '<span class="field-how-to-check">Ask.</span> <span class="field-evidence">Survey · Not there</span></span></p>'
)


def notes(html):
    return notes_in(read_html(html), DroppedContent())


def lines(note, language="en"):
    return [passage.text for passage in written(note, language, ["letters"], ["Survey"]).passages]


def test_a_note_is_read_from_its_classes_and_refers_only_to_what_is_there():
    (note,) = notes(NOTE)
    assert (note.label, note.verdict, note.kind) == ("author", Verdict.FLAG, "overclaim")
    assert lines(note) == [
        "Flag: overclaim. Too much.\nReally.",
        "How to check: Ask.",
        "Contradicts: letters",
        "Evidence: survey",
    ]


def test_verdict_kind_and_fields_are_written_in_the_language_of_the_lesson():
    note = QuestionNote("a", Verdict.FINE, KindId("overclaim"), contradicts=("letters",))
    assert lines(note, "es")[0] == "Correcto: afirmación exagerada."


def test_a_name_alone_is_written_as_such():
    assert lines(QuestionNote("a", None)) == ["Name only."]


@each_row(
    "classes", ["note-a verdict-guilty kind-overclaim", "note-a verdict-flag kind-unheard", "note-a", "verdict-flag"]
)
def test_classes_that_say_something_else_are_no_note(classes):
    assert notes(f'<span class="{classes}">x</span>') == []
