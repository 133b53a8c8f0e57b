"""QTI 3.0 in two players that are not ours: each shows the article, scores as we do, and says the right note."""

from pathlib import Path

import pytest
from outside.browsers.browsing import Driver, Look, Page
from outside.players.exported import HERE, exported, item_in_3_0, item_of

from launcher.npm import modules_of
from media_literacy.resources import lessons_folder

PLAYERS = {
    "citolab": {"citolab.js": "@citolab/qti-components/cdn/index.js"},
    "amp-up": {
        "amp-up.js": "qti3-item-player/dist/qti3Player.umd.min.js",
        "amp-up.css": "qti3-item-player/dist/qti3Player.css",
        "vue.js": "vue/dist/vue.min.js",
    },
}
CHOICES = {
    ("_1914", "nobody"): 2,
    ("_1914",): 1,
    ("_1914", "secret"): 1,
    ("_1914", "letters"): 0,
    ("_nothing",): 0,
    (): 0,
}


@pytest.fixture(params=PLAYERS)
def player(request: pytest.FixtureRequest, driver: Driver) -> str:
    """The name of a player, whose files lie in the folder that is served."""
    put_player(driver, request.param)
    return request.param


def put_player(driver: Driver, player: str) -> None:
    for name, path in PLAYERS[player].items():
        (driver.folder / name).write_bytes((Path(modules_of("players")) / "node_modules" / path).read_bytes())
    page = f"{player}.html"
    (driver.folder / page).write_bytes((HERE / page).read_bytes())


def opened(driver: Driver, player: str, item: str) -> Page:
    (driver.folder / "item.xml").write_text(item, encoding="utf-8")
    page = driver.open(driver.address(f"{player}.html"), Look())
    page.wait_for("() => window.isReady && window.isReady()")
    return page


def answered(page: Page, chosen: tuple[str, ...]) -> float:
    for name in chosen:
        page.evaluate("id => window.choose(id)", name)
    page.evaluate("() => window.finish()")
    page.wait_for("() => window.points() !== undefined && window.outcome('DEBRIEF') === 'SHOWN'")
    return page.evaluate("() => window.points()")


def test_points_and_notes_are_those_of_the_program(driver: Driver, player: str, lesson_file: Path, tmp_path: Path):
    item = item_of(exported(lesson_file, "qti3", tmp_path))
    for chosen, points in CHOICES.items():
        page = opened(driver, player, item)
        assert "Nothing is wrong here" in page.evaluate("() => window.text()")
        assert answered(page, chosen) == points, chosen
        for name in ("1914", "nobody", "letters", "_nothing"):
            is_chosen = name in chosen or f"_{name}" in chosen
            assert page.evaluate("n => window.outcome(n)", f"FB_{name}") == ("CHOSEN" if is_chosen else "LEFT")
        assert all(driver.address("") in line or "data:" in line for line in page.requests)
        page.close()


def test_notes_are_seen_once_the_answer_was_given_and_not_before(
    driver: Driver, player: str, lesson_file: Path, tmp_path: Path
):
    page = opened(driver, player, item_of(exported(lesson_file, "qti3", tmp_path)))
    before = page.evaluate("() => window.text()")
    assert "Everybody knows" in before and "Yes." not in before and "All of this was invented." not in before
    answered(page, ("_1914",))
    after = page.evaluate("() => window.text()")
    assert "Yes. Overclaim:" in after and "Easy to read past. Contradiction:" in after
    assert "This one holds up." not in after and "All of this was invented." in after
    page.close()


def test_the_founding_lesson_gives_a_point_for_each_of_its_problems(driver: Driver, player: str, tmp_path: Path):
    item = item_of(exported(lessons_folder() / "first-steps" / "lessons" / "leaked-tape.md", "qti3", tmp_path))
    right = item.partition("</qti-correct-response>")[0].split("<qti-value>")[1:]
    names = tuple(value.partition("<")[0] for value in right)
    page = opened(driver, player, item)
    assert answered(page, names) == len(names) > 10
    page.close()


def test_the_twin_for_2_2_scores_the_same_once_another_program_has_made_it_3_0(
    driver: Driver, lesson_file: Path, tmp_path: Path
):
    """In one player: what the converter adds to the response processing is too much for the other."""
    put_player(driver, "citolab")
    package = exported(lesson_file, "qti2", tmp_path).rename(tmp_path / "lesson.zip")
    page = opened(driver, "citolab", item_in_3_0(package))
    assert answered(page, ("_1914", "nobody")) == 2
    page.close()
