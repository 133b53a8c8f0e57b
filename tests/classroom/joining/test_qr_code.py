from media_literacy.classroom.joining.qr_code import qr_modules, qr_png, qr_svg

LINK = "http://192.168.100.200:28621/#ABC-DEF"


def test_the_modules_are_a_square_with_the_marks_that_scanners_look_for():
    modules = qr_modules(LINK)
    assert {len(row) for row in modules} == {len(modules)}
    for rows in (modules, modules[::-1], [row[::-1] for row in modules]):
        assert [row[:8] for row in rows[:2]] == [(True,) * 7 + (False,), (True, *(False,) * 5, True, False)]


def test_the_pictures_are_what_they_say():
    assert qr_png(LINK).startswith(b"\x89PNG")
    assert b"<svg" in qr_svg(LINK)
