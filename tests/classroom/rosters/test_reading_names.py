from hypothesis import given
from hypothesis import strategies as st

from media_literacy.classroom.protocol import limits
from media_literacy.classroom.rosters.reading_names import preview_words, read_names
from media_literacy.export.tables import csv_bytes, read_rows


def names(text: str, encoding: str = "utf-8") -> tuple[str, ...]:
    return read_names(read_rows(text.encode(encoding))).names


def test_whatever_wrote_the_table():
    for text, encoding in (
        ("Name\nAda Lovelace\nGrace Hopper\n", "utf-8"),
        ("Ada Lovelace\r\nGrace Hopper", "utf-8-sig"),
        ("Vorname;Nachname\nAda;Lovelace\nGrace;Hopper\n", "cp1252"),
        ("Nachname\tVorname\nLovelace\tAda\nHopper\tGrace", "utf-16"),
        ('"Name","Class"\n"Ada Lovelace","6b"\n"Grace Hopper","6b"\n', "utf-8"),
        ("sep=;\nNr.;First name;Last name;E-mail\n1;Ada;Lovelace;a@b.example\n2;Grace;Hopper;g@b.example", "utf-8"),
        ("1;Ada;Lovelace;6b\n2;Grace;Hopper;6b", "utf-8"),
        ("Lovelace, Ada\nHopper, Grace", "utf-8"),
        ("- Ada Lovelace\n- Grace Hopper", "utf-8"),
        ("1. Ada Lovelace\n2) Grace Hopper", "utf-8"),
    ):
        assert names(text, encoding) == ("Ada Lovelace", "Grace Hopper"), text


def test_letters_of_western_europe_without_a_mark():
    assert names("Zoë Müller;6b\nJosé Peña;6b\n", "cp1252") == ("Zoë Müller", "José Peña")


def test_a_quoted_name_keeps_its_comma():
    assert names('Name;Class\n"Lovelace, Ada";6b\n') == ("Lovelace, Ada",)


def test_what_a_column_says_again_and_again_is_no_name():
    assert names("".join(f"{name};red\n" for name in ("Ada", "Bo", "Cy"))) == ("Ada red", "Bo red", "Cy red")
    assert names("".join(f"{name};red\n" for name in ("Ada", "Bo", "Cy", "Di"))) == ("Ada", "Bo", "Cy", "Di")


def test_doubles_and_empty_lines_are_told():
    read = read_names(read_rows(b"Ada\n\nBo\n\nada\n;\n77\n"))
    assert read.names == ("Ada", "Bo")
    assert len(read.notes) == 3 and "1 name stands there twice and is taken once: ada." in read.notes[0]
    assert read.notes[1].startswith("2 empty lines") and read.notes[2].startswith("2 lines without a name")
    assert preview_words(read, ["Bo"])[:2] == ["2 names were found.", "1 of them is new."]
    assert preview_words(read_names([]), []) == ["There is no name in it."]


def test_a_class_has_as_many_names_as_it_has_seats():
    rows = [[f"A{'b' * number}"] for number in range(20)] + [
        [f"N {chr(97 + n % 26)}{chr(97 + n // 26)}"] for n in range(676)
    ]
    many = rows + [[f"M {chr(97 + n % 26)}{chr(97 + n // 26)}"] for n in range(400)]
    read = read_names(many)
    assert len(read.names) == limits.SEATS and read.notes[-1].startswith("96 names are more")
    assert len(read_names([["A" * 500]]).names[0]) == limits.LONGEST_NAME


@given(st.lists(st.lists(st.text(max_size=8), max_size=4), max_size=8))
def test_no_table_breaks_the_reading_and_a_list_of_names_is_read_again_as_it_is(rows):
    found = read_names(rows).names
    assert len({name.casefold() for name in found}) == len(found)
    assert all(name.strip() and len(name) <= limits.LONGEST_NAME for name in found)
    read_rows(csv_bytes([[name] for name in found]))
