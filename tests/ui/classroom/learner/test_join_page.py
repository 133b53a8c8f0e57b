"""Joining by address and code, forgiving of how they are typed."""

import pytest

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.discovery import FoundClass
from media_literacy.errors import AppError
from media_literacy.ui.classroom.learner.join_page import JoinPage


@pytest.fixture
def page(in_window, appearance):
    made = in_window(JoinPage(appearance))
    made.asked = []
    made.join_requested.connect(lambda endpoint, code: made.asked.append((endpoint, code)))
    return made


def test_address_and_code_are_taken_as_people_type_them(page):
    for address, code, said in (
        ("192.168.1.300", "abcd efgh", "This cannot be an address."),
        ("192.168.1.20", "abc", "eight letters and digits"),
    ):
        page.address.setText(address)
        page.code.setText(code)
        page.join.click()
        assert said in page.fault.text() and page.asked == []
    assert page.code.hasFocus()
    page.address.setText(" https://192.168.1.20:28620/ ")
    page.code.setText("abcd efgo")
    page.code.returnPressed.emit()
    assert page.asked == [(Endpoint("192.168.1.20", 28620), "ABCD-EFG0")]


def test_an_example_is_not_heard_as_if_it_stood_there(page):
    for field in (page.address, page.code):
        assert field.accessibleDescription() == f"Such as: {field.placeholderText()}"


def test_a_class_that_was_found_fills_in_its_address(page):
    page.show_found([FoundClass("7b", Endpoint("10.0.0.7", 28620))])
    page.found[0].click()
    assert page.address.text() == "10.0.0.7:28620" and page.code.hasFocus()
    page.show_found([])
    assert page.found == []


def test_while_it_is_tried_nothing_is_asked_twice_and_a_problem_leads_to_what_can_be_mended(page):
    page.address.setText("192.168.1.20")
    page.code.setText("abcdefgh")
    page.code.setFocus()
    page.show_joining(True)
    page.join.click()
    page.code.returnPressed.emit()
    assert page.asked == [] and page.status.text() == "Joining…" and page.code.hasFocus()
    page.show_problem(AppError("This is not the code.", hint="Look again."), is_code=True)
    assert not page.code.isReadOnly() and page.fault.text() == "This is not the code. Look again."
    assert page.code.hasFocus()


def test_the_way_back_into_a_class_comes_first(in_window, appearance):
    page = in_window(JoinPage(appearance, left_class="You were “Ada” in a class."))
    page.take_focus()
    assert page.go_back_to_class.hasFocus()
