"""How far somebody came before they left."""

from journeys.building import FOUNDING


def mark_three(person):
    person.start(FOUNDING)
    person.press("Begin")
    for sentence in ("unarmed", "hands-up", "fed"):
        person.click_sentence(sentence)
    person.click_sentence("hands-up")  # comes back to it
    person.click_sentence("hands-up")  # folds its note
