"""Signs have names, which can stand in their place."""

from each_row import each_row

from media_literacy.strings.signs import is_seen, sign_name, with_names


def test_what_is_drawn_by_itself_is_seen():
    assert [sign for sign in "a→😱\U0001fae9\ue000 \u0301\u200d\ufe0f\x07" if is_seen(sign)] == [
        *"a→😱\U0001fae9\ue000"
    ]


def test_a_sign_has_its_name_or_its_number():
    assert sign_name("😱") == "face screaming in fear"
    assert sign_name("\ue000") == "U+E000"


@each_row(
    "text, signs, shown",
    [
        ("Nothing to do 😱", "", "Nothing to do 😱"),
        ("News 🐍 at nine", "🐍", "News [snake] at nine"),
        ("🐍🐍🐎! 🐎", "🐍🐎", "[snake, horse]! [horse]"),
        ("👩\u200d👧 go ⚠\ufe0f home", "👩👧⚠", "[woman, girl] go [warning sign] home"),
        ("👍🏽 yes", "👍", "[thumbs up sign] yes"),
        ("ＢＵＳ 𝗻𝗼𝘄", "ＢＵＳ𝗻𝗼𝘄", "BUS now"),
        ("]^-\\ ^", "^", "][circumflex accent]-\\ [circumflex accent]"),
    ],
)
def test_names_stand_in_the_place_of_signs(text, signs, shown):
    assert with_names(text, frozenset(signs)) == shown
