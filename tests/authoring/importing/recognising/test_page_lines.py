"""Lines of a page around an article are left out of a text and told; what an article may say stays."""

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.recognising.page_lines import is_read_more, without_page_lines

ARTICLE = ["The bridge is shut.", "", "It rained all day."]


def test_share_bars_other_stories_and_notices_are_left_out_and_each_is_told() -> None:
    for lines in (
        ["ShareFacebook", "X", "Email"],
        ["Share on WhatsApp"],
        ["Share", "Print", "Copy link", "Bluesky"],
        ["Read more", "Five soups for winter", "Why trains are late"],
        ["Lesen Sie auch:", "Fünf Suppen"],
        ["Advertisement"],
        ["Compartir"],
        ["Teilen"],
        ["Sign up to our evening newsletter"],
        ["© 2026 The Valley Post. All rights reserved."],
    ):
        dropped = DroppedContent()
        kept = without_page_lines([*ARTICLE, "", *lines, "", "It will open again."], dropped)
        assert [line for line in kept if line] == [ARTICLE[0], ARTICLE[2], "It will open again."], lines
        assert len(dropped.sentences()) == len(lines) and lines[-1] in dropped.sentences()[-1]


def test_what_an_article_may_say_stays() -> None:
    for lines in (
        ["Share this with ten friends before midnight"],
        ["X", "Y"],
        ["Email", "Print"][:1],
        ["Read more books, the mayor says", "Nobody does"],
        ["Read more", "The bridge was built in 1910. Nobody has looked at it since."],
        ["Read more", "a" * 121],
        ["Save more"],
        ["Compartir piso es más barato"],
        ["Get the newsletter out of the bin, she said"],
    ):
        dropped = DroppedContent()
        whole = [*ARTICLE, "", *lines]
        assert without_page_lines(whole, dropped) == whole and not dropped.sentences(), lines


def test_a_text_of_nothing_else_stays_and_of_many_lines_few_are_told() -> None:
    dropped = DroppedContent()
    assert without_page_lines(["Advertisement"], dropped) == ["Advertisement"] and not dropped.sentences()
    many = [line for number in range(3_000) for line in ("", f"© {number}")]
    assert len([line for line in without_page_lines([*ARTICLE, *many], dropped) if line]) == 2
    assert len(dropped.sentences()) == 21


def test_a_paragraph_that_only_leads_elsewhere_is_told_from_one_that_shares_words_with_it() -> None:
    assert is_read_more("Read more: Five soups") and is_read_more("Werbung")
    assert is_read_more("Sign up to our evening newsletter")
    assert not is_read_more("Share this with ten friends") and not is_read_more("Read more books")
