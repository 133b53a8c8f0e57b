"""A file with the libraries of a donor in h5p-standalone: it finds all parts of the file, loads the libraries in order,
and hands our content to them. What draws it is a stand-in of ours: how Multiple Choice looks is not seen.
"""

import shutil
import zipfile
from pathlib import Path

from outside.browsers.browsing import Driver, Look
from outside.players.exported import HERE, exported
from outside.players.stand_ins import stand_in_donor

from launcher.npm import modules_of


def test_a_player_runs_the_file_with_the_libraries_that_were_taken_along(
    driver: Driver, lesson_file: Path, tmp_path: Path
):
    libraries = stand_in_donor(tmp_path / "donor.h5p")
    file = exported(lesson_file, "h5p", tmp_path, "--libraries", str(libraries))
    with zipfile.ZipFile(file) as archive:
        archive.extractall(driver.folder / "h5p")
    player = Path(modules_of("players")) / "node_modules" / "h5p-standalone" / "dist"
    shutil.copytree(player, driver.folder, dirs_exist_ok=True)
    shutil.copy(HERE / "h5p-standalone.html", driver.folder)
    page = driver.open(driver.address("h5p-standalone.html"), Look())
    page.wait_for("() => window.isReady()")
    before = page.evaluate("() => window.text()")
    assert "Everybody knows that lanes destroy shops." in before and "Nothing is wrong here" in before
    assert "Yes." not in before
    for answer in (1, 0):
        page.evaluate("index => window.choose(index)", answer)
    page.evaluate("() => window.finish()")
    assert page.evaluate("() => window.points()") == "0"
    page.evaluate("index => window.choose(index)", 0)
    page.evaluate("() => window.finish()")
    after = page.evaluate("() => window.text()")
    assert page.evaluate("() => window.points()") == "1"
    assert "Yes. Overclaim:" in after and "Easy to read past. Contradiction:" in after
    assert all(driver.address("") in line or "data:" in line for line in page.requests)
    page.close()
