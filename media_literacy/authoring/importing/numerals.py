"""Numbers as documents count their paragraphs: in figures, letters or Roman numerals."""

_LARGEST_ROMAN = 3_999
_MOST_LETTERS = 4
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def letter_numeral(number: int) -> str:
    """“a”, “b”, and after “z” “aa”, “bb”; figures for none of them."""
    if number < 1:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * min(_MOST_LETTERS, (number - 1) // 26 + 1)


def roman_numeral(number: int) -> str:
    """“i”, “ii”, “iv”; figures where there is no such numeral."""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    roman = ""
    for size, sign in _ROMAN:
        roman += sign * (number // size)
        number %= size
    return roman
