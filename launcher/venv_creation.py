"""Making an empty environment, by the Python that made the one we run in."""

import subprocess
import sys

from launcher.places import Obstacle, clean_environment


def create_venv(folder: str, lock: int) -> None:
    """Make an environment in `folder`, in place of whatever environment is there; venv holds `lock` as long as it runs.

    Started from within an environment, perhaps the one that is replaced, we go by the Python that it was made from.
    """
    python = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run(
        [python, "-I", "-m", "venv", "--clear", folder],
        stdin=lock,
        capture_output=True,
        text=True,
        errors="replace",
        env=clean_environment(),
    )
    if done.returncode != 0:
        from launcher.pip_failures import DISK_IS_FULL, failure_of

        told = done.stderr + done.stdout
        if failure_of(told) == DISK_IS_FULL:
            raise Obstacle(DISK_IS_FULL.told)
        last = told.strip().splitlines()[-1:] or ["venv failed."]
        raise Obstacle(f"The environment in {folder} could not be made:\n    " + last[0])
