"""The script of a text is that of most of its letters."""

from media_literacy.authoring.importing.language.scripts import Script, main_script


def test_most_letters_decide() -> None:
    for text, script in (
        ("The BBC", Script.LATIN),
        ("Việt", Script.LATIN),
        ("Ο δήμος BBC", Script.GREEK),
        ("BBC сказала", Script.CYRILLIC),
        ("BBC העירייה", Script.HEBREW),
        ("المجلس", Script.ARABIC),
        ("BBC 关闭了", Script.HAN),
        ("시의회가", Script.HANGUL),
        ("ა", Script.OTHER),
        ("すし: a dish that is eaten in many a town by the sea", Script.LATIN),
        ("すし is 寿司, 市長が言う。", Script.KANA),
    ):
        assert main_script(text) is script, text


def test_japanese_is_told_by_its_own_letters_among_those_of_chinese() -> None:
    assert main_script("市長が閉鎖") is Script.KANA
    assert main_script("市" * 90 + "が" * 10) is Script.HAN
    assert main_script("市" * 89 + "が" * 11) is Script.KANA


def test_a_text_without_letters_has_none() -> None:
    assert main_script(" 12 – 5 %") is None
