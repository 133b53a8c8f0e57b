"""Names of learners: hostile ones become plain, and two that look alike are one."""

from each_row import each_row

from media_literacy.store.learners.names import LONGEST_NAME, clean_name, fault_of_name, free_name


@each_row(
    ("typed", "kept"),
    [
        ("  Ada \n Okoro\t", "Ada Okoro"),
        ("A\0da", "A da"),
        ("\u202eadA\u2066", "adA"),
        ("A\u200bd\u00ada\ufeff", "Ada"),
        ("Ame\u0301lie", "Amélie"),
        ("../../etc", "../../etc"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("نیم\u200cروز", "نیم\u200cروز"),
        ("\ud800Ada", "Ada"),
    ],
)
def test_a_name_is_kept_on_one_line_without_what_cannot_be_seen(typed: str, kept: str):
    assert clean_name(typed) == kept
    assert clean_name(kept) == kept


@each_row("typed", ["", "   ", "\0", "..", "\u200d", "\u202e", "--"])
def test_a_name_in_which_nothing_is_to_be_read_is_refused(typed: str):
    assert "at least one" in fault_of_name(typed, ())


def test_a_name_may_be_as_long_as_a_line_and_no_longer():
    assert not fault_of_name("x" * LONGEST_NAME, ())
    assert str(LONGEST_NAME + 1) in fault_of_name("x" * (LONGEST_NAME + 1), ())
    assert "300" in fault_of_name("x" * 300, ())


@each_row("typed", ["Ada", "ADA", " ada ", "Аda", "A\u200bda", "Áda", "A.d.a"])
def test_a_name_that_looks_like_another_is_refused(typed: str):
    assert "“Ada” already" in fault_of_name(typed, ("Ben", "Ada"))
    assert not fault_of_name("Adam", ("Ben", "Ada"))


def test_a_free_name_gets_a_number_where_somebody_has_it():
    assert free_name("Ada", ()) == "Ada"
    assert free_name("ada", ("Ada",)) == "ada 2"
    assert free_name("Ada", ("Ada", "Ada 2")) == "Ada 3"
    assert len(free_name("x" * 300, ("x" * (LONGEST_NAME - 4),))) <= LONGEST_NAME
    assert free_name("..", ()) == ""
