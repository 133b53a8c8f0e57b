"""What of the page of lessons can have the focus, by names that outlive the page."""

from media_literacy.ui.library.lessons_place import FocusTarget, focus_targets


def test_each_target_leads_to_what_bears_its_name(qtbot, window, show):
    page = show()
    targets = focus_targets(page.masthead, page.cards, page.list)
    assert targets[FocusTarget("link", "Keys")] in page.masthead.links
    assert targets[FocusTarget("search", "")] is page.list.search
    assert {target.name for target in targets if target.part == "card"} == {card.objectName() for card in page.cards}
    assert {target.name for target in targets if target.part == "filter"} == set(page.list.filters.lists)
