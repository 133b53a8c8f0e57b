"""A name is right when its folder lists it so, whatever the file system would have found."""

import os

from each_row import each_row

from media_literacy.files.name_spelling import spelled_name

ROWS = (
    ("pictures/Plan.png", "pictures/Plan.png"),
    ("./pictures/Plan.png", "./pictures/Plan.png"),
    ("pictures/plan.PNG", "pictures/Plan.png"),
    ("Pictures/plan.png", "pictures/Plan.png"),
    ("pictures/other.png", None),
    ("pictures/CAFÉ.png", "pictures/Café.png"),
    ("pictures/Café.png", "pictures/Café.png"),
    ("pictures/Cafe\u0301.png", "pictures/Cafe\u0301.png"),
    ("pictures/../pictures/Plan.png", "pictures/../pictures/Plan.png"),
    ("nowhere/Plan.png", None),
)


@each_row("name, spelled", ROWS)
def test_only_capital_letters_are_put_right(tmp_path, name, spelled):
    (tmp_path / "pictures").mkdir(exist_ok=True)
    for file in ("Plan.png", "Café.png"):
        (tmp_path / "pictures" / file).touch()
    assert spelled_name(tmp_path, name) == spelled


def test_the_exact_name_wins_over_one_that_is_alike(tmp_path):
    for file in ("PLAN.png", "plan.png", "Plan.png"):
        (tmp_path / file).touch()
    assert all(spelled_name(tmp_path, name) == name for name in os.listdir(tmp_path))


def test_a_folder_that_may_not_be_listed_is_believed(tmp_path, monkeypatch):
    def refuse(_folder):
        raise PermissionError

    monkeypatch.setattr(os, "scandir", refuse)
    assert spelled_name(tmp_path, "plan.png") == "plan.png"


def test_a_listing_may_hold_names_that_are_no_text(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.png")).touch()
    (tmp_path / "Plan.png").touch()
    assert spelled_name(tmp_path, "plan.png") == "Plan.png"
