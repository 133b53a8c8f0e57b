"""A program that is killed while it installs leaves the old version or the new one, whole, and progress with it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from making_packs import LANES, make_file
from run_size import run_size

from media_literacy.store.packs.installed_packs import InstalledPacks

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
INSTALLER = """
import sys
from pathlib import Path
from media_literacy.store.packs.installed_packs import InstalledPacks

packs = InstalledPacks(Path(sys.argv[1]), Path("none"))
print("ready", flush=True)
sys.stdin.readline()
for file in sys.argv[2:]:
    packs.install(packs.inspect(Path(file)))
"""


KILLS = run_size(usual=20, long=100)


def test_the_old_or_the_new_version_is_whole_after_each_of_many_kills(tmp_path: Path):
    script = Path(__file__).with_name("killing_installs.py")

    done = subprocess.run(
        [sys.executable, script, tmp_path, str(KILLS), "20260401"], capture_output=True, text=True, env=ENVIRONMENT
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] == KILLS
    assert (found["broken"], found["leftovers"], found["progress_lost"]) == (0, 0, 0)
    assert found["finished"] >= KILLS
    assert found["untidy"] >= KILLS / 4, "too few kills hit a change that was under way"


def test_two_programs_that_install_at_once_take_turns(tmp_path: Path):
    calls = []
    for name in ("one", "two"):
        files = [
            make_file(tmp_path, f"{name}-{number}", {"lanes": LANES}, version=str(number), id=name)
            for number in range(4)
        ]
        calls.append([sys.executable, "-c", INSTALLER, tmp_path / "data", *files])
    installers = [
        subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
        for call in calls
    ]
    for installer in installers:
        assert installer.stdout is not None and installer.stdout.readline() == "ready\n"
    for installer in installers:
        assert installer.stdin is not None
        installer.stdin.write("go\n")
        installer.stdin.flush()
    for installer in installers:
        installer.communicate(timeout=60)

    assert [installer.returncode for installer in installers] == [0, 0]
    installed = InstalledPacks(tmp_path / "data", tmp_path / "none").installed()
    assert [(found.pack.id, found.pack.version) for found in installed] == [("one", "3"), ("two", "3")]
