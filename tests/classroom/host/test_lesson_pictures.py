"""Which pictures of a lesson are sent, and when."""

from kites import SOURCE

from media_literacy.classroom.host.kept_class import begin_class, read_new_class
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.store.classes.live_store import LiveStore

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0"


WITH_PICTURE = SOURCE.replace("The town", "![A kite](./a%20kite.png)\n\nThe town", 1)


def test_a_picture_in_a_note_is_for_those_who_may_see_the_note(tmp_path):
    source = WITH_PICTURE.replace("    - Hint:", "    ![Forty kites](forty.png)\n\n    - Hint:")
    source = source.replace("on Monday.", "on Monday.[^monday]")
    source += "\n[^monday]: **Fine: can be checked.** It did.\n\n    ![A hall](hall.png)\n"
    file = tmp_path / "kites.md"
    file.write_text(source, encoding="utf-8")
    for name in ("a kite.png", "forty.png", "hall.png"):
        (tmp_path / name).write_bytes(PNG + name.encode())
    store = LiveStore(tmp_path)
    pictures = begin_class(store, read_new_class(file, SessionSettings())).pictures
    store.close()
    article, first, second = (
        {name for name, _text in found}
        for found in (pictures.of_article(), pictures.of_notes([2]), pictures.of_notes([3]))
    )
    assert len(article) == len(first) == len(second) == 1
    assert {name for name, _text in pictures.all()} == article | first | second
