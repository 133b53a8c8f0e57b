"""The words of a chip: two lines of the sentence that it leads to."""

from media_literacy.ui.reader.desk.edge_chips import two_lines


def test_a_chip_quotes_the_whole_sentence_in_two_lines_and_of_a_longer_one_its_beginning_and_end(far):
    metrics = far.fontMetrics()
    text = "The council set the fares in March, and the weather station had no say in it at all"
    width = round(metrics.horizontalAdvance(text) * 0.6)
    lines = two_lines(text, metrics, width).split("\n")
    assert len(lines) == 2 and " ".join(lines) == text
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    first, second = two_lines(f"{text} {text}", metrics, width).split("\n")
    assert text.startswith(first) and second.endswith("at all") and "…" in second
    assert set(second.split()) - {"…"} <= set(text.split())  # no word is cut
    one_word = two_lines("Unabhängigkeitserklärung" * 9, metrics, width)
    assert "…" in one_word and metrics.horizontalAdvance(one_word) <= width
    assert two_lines("Short", metrics, width) == "Short"


def test_no_word_stands_on_the_second_line_alone(far):
    metrics = far.fontMetrics()
    words = "Every school will be open except the one beside the weir"
    width = metrics.horizontalAdvance(words) - 1
    assert two_lines(words, metrics, width) == "Every school will be open except the one beside\nthe weir"
    assert two_lines("Every schoolhouse", metrics, metrics.horizontalAdvance("schoolhouse")) == "Every\nschoolhouse"
