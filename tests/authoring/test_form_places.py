"""What a diagnostic is about is found in the forms."""

from pathlib import Path

from collected_lessons import drafted
from diagnosing import noted
from each_row import each_row

from media_literacy.authoring.form_places import FormPlace, FrontPlace, NotePlace, PartPlace, SourcePlace, form_place
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import Place

A = SentenceId("a")
CARDS = "# News\n\nIt rained.\n\n# Evidence\n\n## Log\n\nIt has it.\n\n## Day\n"
SEARCH = "# News\n\nIt rained.\n\n# Leave the page\n\nAsk.\n\n## Search: rain\n\nClaim: nothing\n"


def place_of(code: str, text: str) -> FormPlace:
    parsed = drafted(text, Path("news.md"))
    return form_place(parsed.draft, next(found for found in parsed.report.diagnostics if found.code == code))


@each_row(
    ("code", "text", "place"),
    [
        ("short-explanation", noted("**Flag: overclaim.** Short."), NotePlace(A, "a", "explanation")),
        ("unproven-flag", noted("**Flag: overclaim.** Short."), NotePlace(A, "a", "contradicts")),
        ("unknown-kind", noted("**Flag: overclam.** Short."), NotePlace(A, "a", "kind")),
        (
            "dead-evidence",
            noted("**Fine: can be checked.** Y.\n\n    - Evidence: log"),
            NotePlace(A, "a", "evidence"),
        ),
        ("mark-without-note", "# News\n\nIt rained.[^a]\n", None),
        ("wrong-value", noted("**Fine: can be checked.** Yes.", front="minutes: many"), FrontPlace("minutes")),
        ("no-debrief", "# News\n\nIt rained.\n", PartPlace(Place.DEBRIEF)),
        ("empty-card", CARDS, PartPlace(Place.EVIDENCE, CardId("day"))),
        ("search-without-hits", SEARCH, PartPlace(Place.LEAVE, search=0)),
        ("no-fine-note", "# News\n\nIt rained.\n", None),
        ("not-yaml", "---\ntitle: a: b\n---\n# News\n\nIt rained.\n", SourcePlace()),
        ("no-article", "", SourcePlace()),
    ],
)
def test_each_remark_has_its_place(code: str, text: str, place: FormPlace | None) -> None:
    found = place_of(code, text)
    assert isinstance(found, NotePlace) if place is None else found == place
