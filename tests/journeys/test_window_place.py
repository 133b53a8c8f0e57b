"""The window comes back where it was, if there is still a screen."""

from media_literacy.store.files.window_geometry import FILE_NAME, save_geometry


def test_the_window_comes_back_in_its_size_and_place(person):
    person.start()
    person.window.setGeometry(60, 70, 700, 500)
    person.close()
    person.start()
    assert person.window.geometry().getRect() == (60, 70, 700, 500)


def test_a_window_that_filled_the_screen_fills_it_again(person):
    person.start()
    person.window.showMaximized()
    person.wait_for(lambda: person.window.isMaximized())
    person.close()
    person.start()
    assert person.window.isMaximized()
    person.window.showNormal()
    person.wait_for(lambda: not person.window.isMaximized())


def test_a_place_on_a_screen_that_is_gone_is_not_taken(person):
    person.start()
    person.window.setGeometry(5000, -4000, 700, 500)
    save_geometry(bytes(person.window.saveGeometry().data()), person.folder)
    person.window.setGeometry(60, 70, 700, 500)
    kept = (person.folder / FILE_NAME).read_bytes()
    person.close()
    (person.folder / FILE_NAME).write_bytes(kept)
    person.start()
    screen = person.window.screen().availableGeometry()
    assert screen.contains(person.window.geometry())
