"""Raised and lowered figures stay apart from the number before them."""

from media_literacy.authoring.importing.raised_letters import lowered, raised


def test_figures_have_letters_of_their_own() -> None:
    assert raised("-12") == "⁻¹²" and lowered("2") == "₂"


def test_what_has_none_is_left_to_others() -> None:
    assert raised("st") is None and raised("") is None and lowered("n") is None
