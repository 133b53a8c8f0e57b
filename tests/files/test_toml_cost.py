"""A line of TOML with too many names of names is found before the reader of TOML spends its time on it."""

from each_row import each_row

from media_literacy.files.toml_cost import costly_line


@each_row(("dots", "line"), [(64, 0), (65, 2)])
def test_a_line_may_have_so_many_full_stops(dots, line):
    assert costly_line('title = "one"\n' + "a" + ".a" * dots + " = 1\n") == line


def test_the_full_stops_of_file_names_do_not_count():
    names = ", ".join([f'"{number}.md"' for number in range(500)] + [f"'{number}.md'" for number in range(500)])
    assert costly_line(f"lessons = [{names}]") == 0
