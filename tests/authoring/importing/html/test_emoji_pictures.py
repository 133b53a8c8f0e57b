"""Emoji that are pictures come along as letters, other pictures do not."""

from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.authoring.importing.html.emoji_pictures import is_emoji


@each_row("text", ["🦗", "❌", "👍🏽", "👩‍🚒", "🇳🇴", "1️⃣", "🏴\U000e0067\U000e0062\U000e007f", "❤️", "‼️", "😀" * 40])
def test_these_are_emoji(text: str) -> None:
    assert is_emoji(text)


@each_row("text", ["", "A bus", "12", "#", "🦗 cricket", "?", "😀" * 41])
def test_these_are_none(text: str) -> None:
    assert not is_emoji(text)


def test_an_emoji_stands_where_its_picture_stood() -> None:
    html = (
        "<h1>H</h1><p>Bugs <img alt='🦗' src='a.svg'><img class='emoji-large' alt=':shrug:'> by Monday.</p><p>No.</p>"
    )
    imported = from_html(html)
    assert "Bugs 🦗:shrug: by Monday." in imported.source and imported.dropped == ()
    assert "1 picture" in from_html(html.replace("🦗", "A bug")).dropped[0]
    long = html.replace(":shrug:", "x" * 41)
    assert "1 picture" in from_html(long).dropped[0]
