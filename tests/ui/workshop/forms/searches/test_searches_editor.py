"""Searches as fields: added, filled, moved and removed, and written as the lesson has them."""

import pytest
from ui.workshop.forms.typing_in_forms import PARTS

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput

SEARCHES = """## Search: shop survey

Claim: [rain](#rain)

- **Survey 12** — chamber.example — Of 60 shops

    Asked by post.

- **Ruin** — shops.example

Does not hold: of 60, 22.

## Search: buses

Claim: It rained.

- **Calendar** — council.example

Holds: Tuesday."""
WITH = PARTS.replace("It rained.", "It rained.[^rain]\n\n[^rain]: **Name only.**").replace(
    "# Debrief", f"{SEARCHES}\n\n# Debrief"
)


@pytest.fixture
def form(show, appearance):
    return show(PartsForm(PendingInput(), appearance))


def rows(form):
    return form.searches.searches.rows


def type_in(field, text):
    field.retype(text)


def test_searches_are_folded_and_leave_the_choices_alone(form, draft):
    form.show_draft(draft(WITH))
    assert [row.head.title.text() for row in rows(form)] == ["Search 1: shop survey", "Search 2: buses"]
    assert not rows(form)[0].query.isVisible()
    assert form.leave.afterwards.value == "" and len(form.leave.choices.rows) == 2
    rows(form)[0].opener.click()
    assert rows(form)[0].query.isVisible() and rows(form)[0].hits.rows[0].texts["page"].value == "Asked by post."


def test_a_piece_that_is_typed_is_written_and_the_rest_stays(qtbot, form, draft):
    form.show_draft(draft(WITH))
    rows(form)[0].opener.click()
    with qtbot.waitSignal(form.part_changed) as told:
        type_in(rows(form)[0].hits.rows[1].texts["line"], "All of them")
    assert told.args[0] is Place.LEAVE
    assert told.args[1].endswith(SEARCHES.replace("shops.example", "shops.example — All of them"))
    assert told.args[1].startswith("Which search tells most?")


def test_the_answer_is_one_of_three_and_opens_the_reason(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    form.searches.searches.add.click()
    (row,) = rows(form)
    assert row.query.isVisible() and not row.conclusion.isEnabled()
    type_in(row.query, "rain")
    with qtbot.waitSignal(form.part_changed) as told:
        row.bearing.buttons["cannot-be-told"].click()
    assert told.args[1].endswith("## Search: rain\n\nCannot be told:") and row.conclusion.isEnabled()


def test_a_result_that_is_begun_is_in_the_lesson(qtbot, form, draft):
    form.show_draft(draft(WITH))
    rows(form)[1].opener.click()
    rows(form)[1].hits.add.click()
    with qtbot.waitSignal(form.part_changed) as told:
        type_in(rows(form)[1].hits.rows[1].texts["page"], "Empty.")
    assert "- **…**\n\n    Empty.\n\nHolds: Tuesday." in told.args[1]


def test_results_and_searches_are_moved_and_removed(qtbot, form, draft):
    form.show_draft(draft(WITH))
    with qtbot.waitSignal(form.part_changed) as told:
        rows(form)[0].head.down.click()
    assert told.args[1].index("## Search: buses") < told.args[1].index("## Search: shop survey")
    with qtbot.waitSignal(form.part_changed) as told:
        rows(form)[1].hits.rows[1].head.up.click()
    assert told.args[1].index("**Ruin**") < told.args[1].index("**Survey 12**")
    with qtbot.waitSignal(form.part_changed) as told:
        rows(form)[1].hits.rows[0].head.remove.click()
    assert "**Ruin**" not in told.args[1]
    with qtbot.waitSignal(form.part_changed) as told:
        rows(form)[0].head.remove.click()
    assert "buses" not in told.args[1] and "shop survey" in told.args[1]


def test_the_claim_is_chosen_from_the_sentences(qtbot, form, draft):
    form.show_draft(draft(WITH))
    row = rows(form)[0]
    row.opener.click()
    assert row.claim.sentence.currentText() == "2 It rained."
    with qtbot.waitSignal(form.part_changed) as told:
        row.claim.sentence.setCurrentIndex(1)
        row.claim.sentence.activated.emit(1)
    assert "Claim: [rain](#s-" in told.args[1]


def test_words_stand_for_a_claim_that_has_none(qtbot, form, draft):
    form.show_draft(draft(WITH))
    form.searches.searches.add.click()
    row = rows(form)[2]
    with qtbot.waitSignal(form.part_changed) as told:
        row.claim.take("rain")
    assert "Claim: [It rained.](#rain)" in told.args[1]


def test_a_claim_that_leads_nowhere_stays_named(form, draft):
    form.show_draft(draft(WITH.replace("(#rain)", "(#snow)")))
    rows(form)[0].opener.click()
    assert rows(form)[0].claim.sentence.currentText() == "“snow” leads nowhere"


def test_what_fields_would_not_give_back_is_shown_as_text(form, draft):
    form.show_draft(draft(WITH.replace("Holds: Tuesday.", "Hold: Tuesday.")))
    assert form.searches.plain.isVisible() and form.searches.plain.value.startswith("## Search: shop survey")
    form.show_draft(draft(WITH))
    assert not form.searches.plain.isVisible() and len(rows(form)) == 2


def test_every_field_and_button_has_a_name_of_its_own(form, draft):
    form.show_draft(draft(WITH))
    for row in rows(form):
        row.opener.click()
    fields = [field.accessibleName() for row in rows(form) for field in row.live_fields]
    assert len(set(fields)) == len(fields) and all(fields)
    buttons = [
        button.accessibleName() for row in rows(form) for button in (row.head.remove, row.opener, row.claim.pick)
    ]
    assert len(set(buttons)) == len(buttons)
