"""How much is tried: in each run what finds usual faults, and in `run.py test --random` what finds rare ones, too."""

from hypothesis import settings

IS_LONG = settings.get_current_profile_name() == "random"


def run_size(usual: int, long: int) -> int:
    """How many kills, examples or documents a test tries in this run."""
    return long if IS_LONG else usual
