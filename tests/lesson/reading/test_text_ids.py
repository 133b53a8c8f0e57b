"""Ids made of the words of choices, searches and hits."""

from media_literacy.lesson.reading.text_ids import ids_of_texts


def test_an_id_is_made_of_the_words_and_is_never_a_number():
    texts = ["Bus  lanes!", "bus lanes", "bus lanes-2", "2013", "٢", "???", "!", "بحث عن الحافلة", "a" * 200]
    assert ids_of_texts(texts, "choice") == [
        "bus-lanes",
        "bus-lanes-2",
        "bus-lanes-2-2",
        "choice-2013",
        "choice-٢",
        "choice",
        "choice-2",
        "بحث-عن-الحافلة",
        "a" * 80,
    ]
