"""Pictures beside a lesson are shown, and nothing outside its folder is ever read."""

import os
from pathlib import Path

import pytest
from photos import moving, turned
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from media_literacy.lesson.text_blocks import Block, BlockKind, Picture
from media_literacy.ui.text.flow import Flow
from media_literacy.ui.text.picture_cache import PictureSource

RED = QColor("#c81e1e")


def write_png(path, width=60, height=40):
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(path))
    return path


@pytest.fixture
def folder(tmp_path, qapp):
    made = tmp_path / "pack" / "lessons"
    made.mkdir(parents=True)
    return made


def test_a_picture_beside_the_lesson_has_its_size_and_pixels(folder):
    write_png(folder / "pictures" / "bus.png")
    source = PictureSource(folder)
    assert source.size("pictures/bus.png").toTuple() == (60, 40)
    image = source.image("pictures/bus.png", 30)
    assert (image.width(), image.height()) == (30, 20)
    assert image.pixelColor(15, 10) == RED


def test_it_is_painted_on_the_page(folder, appearance):
    write_png(folder / "bus.png")
    block = Block(BlockKind.PICTURE, picture=Picture("bus.png", "A bus"))
    flow = Flow((block,), appearance, 200, pictures=PictureSource(folder))
    page = QImage(200, 60, QImage.Format.Format_RGB32)
    page.fill(appearance.theme.colour("paper"))
    painter = QPainter(page)
    flow.draw(painter, QRectF(0, 0, 200, 60))
    painter.end()
    assert page.pixelColor(100, 20) == RED
    assert page.pixelColor(10, 20) == appearance.theme.colour("paper")


def test_a_picture_that_is_missing_shows_its_words_instead(folder, appearance):
    block = Block(BlockKind.PICTURE, picture=Picture("gone.png", "A bus at night"))
    flow = Flow((block,), appearance, 200, pictures=PictureSource(folder))
    assert flow.placed[0].layout is not None
    assert flow.placed[0].layout.text == "A bus at night"


@pytest.mark.parametrize(
    "name", ["../secret.png", "pictures/../../secret.png", "ABSOLUTE", "link.png", "linked/secret.png"]
)
def test_outside_the_folder_nothing_is_opened(folder, monkeypatch, name):
    secret = write_png(folder.parent / "secret.png")
    os.symlink(secret, folder / "link.png")
    os.symlink(folder.parent, folder / "linked")
    opened = []
    real_open = Path.open

    def watched(self, *args, **kwargs):
        opened.append(self)
        return real_open(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", watched)
    source = PictureSource(folder)
    asked = str(secret) if name == "ABSOLUTE" else name
    assert source.size(asked).isEmpty()
    assert source.image(asked, 20).isNull()
    assert opened == []


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"RIFF" + b"\0" * 40],
)
def test_a_file_that_is_no_picture_is_not_shown(folder, content):
    (folder / "bus.png").write_bytes(content)
    source = PictureSource(folder)
    assert source.size("bus.png").isEmpty()
    assert source.image("bus.png", 20).isNull()


def test_a_picture_with_too_many_pixels_is_not_read(folder):
    write_png(folder / "large.png", 5000, 4000)
    assert PictureSource(folder).image("large.png", 20).isNull()


def test_without_a_folder_there_are_no_pictures(folder):
    path = write_png(folder / "bus.png")
    assert PictureSource(None).size(str(path)).isEmpty()


CORNERS = {
    1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1),
}  # fmt: skip
"""Where the blue quarter is seen, from the left and from the top."""


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
@pytest.mark.parametrize("orientation", CORNERS)
def test_a_photo_is_shown_upright_whichever_way_the_camera_was_held(folder, kind, orientation):
    (folder / "quay").write_bytes(turned(kind, orientation))
    source = PictureSource(folder)
    width, height = (20, 40) if orientation > 4 else (40, 20)
    assert source.size("quay").toTuple() == (width, height)
    image = source.image("quay", width)
    assert (image.width(), image.height()) == (width, height)
    blue = [
        (right, down)
        for right in (0, 1)
        for down in (0, 1)
        if image.pixelColor(width * (1 + 2 * right) // 4, height * (1 + 2 * down) // 4).blue() > 128
    ]
    assert blue == [CORNERS[orientation]]


@pytest.mark.parametrize("orientation", CORNERS)
def test_qt_turns_a_jpeg_the_same_way(folder, orientation):
    (folder / "quay.jpg").write_bytes(turned("JPG", orientation))
    reader = QImageReader(str(folder / "quay.jpg"))
    reader.setAutoTransform(True)
    theirs = reader.read()
    ours = PictureSource(folder).image("quay.jpg", theirs.width())
    assert ours.convertToFormat(QImage.Format.Format_RGB32) == theirs.convertToFormat(QImage.Format.Format_RGB32)


def test_on_the_page_a_turned_photo_has_its_shape(folder, appearance):
    (folder / "quay.jpg").write_bytes(turned("JPG", 6))
    block = Block(BlockKind.PICTURE, picture=Picture("quay.jpg", "A quay"))
    flow = Flow((block,), appearance, 20, pictures=PictureSource(folder))
    assert flow.placed[0].height == pytest.approx(40, abs=2)


def test_of_a_moving_picture_the_first_one_is_shown(folder):
    (folder / "bus.webp").write_bytes(moving(["#c81e1e", "#1e1ec8"]))
    source = PictureSource(folder)
    assert source.size("bus.webp").toTuple() == (40, 20)
    image = source.image("bus.webp", 20)
    assert image.pixelColor(10, 5).red() > 150 and image.pixelColor(10, 5).blue() < 80
