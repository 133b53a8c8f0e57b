"""Searches find words however they are accented."""

from media_literacy.strings.accents import without_accents


def test_letters_lose_their_accents_and_nothing_else():
    assert (
        without_accents("Contradicción, año, Žižek, cafe\u0301, Straße, ёж")
        == "Contradiccion, ano, Zizek, cafe, Straße, еж"
    )
