"""Where the reader is on the desk, and what of it can be read."""

from ui.reader.desk.laid_desk import FAR_APART, page_rectangles


def test_a_place_is_found_again(lay):
    desk = lay(1024, 600)
    desk.verticalScrollBar().setValue(431)
    sentence, offset = desk.reading.place()
    desk.verticalScrollBar().setValue(0)
    desk.go_to(sentence, offset)
    assert abs(desk.verticalScrollBar().value() - 431) <= 1


def test_the_place_is_the_chosen_sentence_as_long_as_it_is_in_view(lay):
    desk = lay(1280, 500, lesson=FAR_APART)
    first, second, *_ = (sentence.id for sentence in FAR_APART.article.sentences)
    desk.article.choose(second)
    assert desk.reading.place()[0] == second
    desk.verticalScrollBar().setValue(desk.verticalScrollBar().maximum())
    assert desk.reading.place()[0] not in (first, second)


def test_a_sentence_that_half_of_can_be_read_is_seen_and_one_of_less_is_not(lay):
    desk = lay(1280, 500, lesson=FAR_APART)
    sentence = next(
        sentence.id for sentence in FAR_APART.article.sentences[20:] if len(page_rectangles(desk, sentence.id)) == 2
    )
    upper, lower = (round(line.center().y()) for line in page_rectangles(desk, sentence))
    assert sentence in desk.reading.seen(upper + 2)
    assert sentence not in desk.reading.seen(lower + 2)


def test_the_chosen_sentence_is_shown_as_a_whole_down_to_its_last_line(lay):
    desk = lay(1280, 500, reading=None, lesson=FAR_APART)
    sentence = FAR_APART.article.sentences[4].id
    desk.article.choose(sentence)
    middle = page_rectangles(desk, sentence)[-1].center().y()
    assert desk.reading.shows_all_of_chosen(middle + 1)
    assert not desk.reading.shows_all_of_chosen(middle - 1)
