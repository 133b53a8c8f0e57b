"""Who is who in the records of a class, for when somebody asks to see or to delete what is kept of them elsewhere."""

from pathlib import Path
from typing import NamedTuple

from media_literacy.export.records.identifiers import account_of_learner
from media_literacy.store.classes.live_store import FOLDER_NAME, LiveStore
from media_literacy.store.classes.record_settings import class_key


class ClassAccount(NamedTuple):
    """A learner of a class, and the account that stands for them in its records."""

    name: str
    account: str


def class_accounts(data_folder: Path, title: str) -> tuple[ClassAccount, ...] | None:
    """Those of every class with that title; None where there is none."""
    if not (data_folder / FOLDER_NAME).is_dir():
        return None
    store = LiveStore(data_folder)
    try:
        rosters = [roster for roster in store.rosters() if roster.title.casefold() == title.strip().casefold()]
    finally:
        store.close()
    if not rosters:
        return None
    return tuple(
        ClassAccount(name, account_of_learner(class_key(roster.id, data_folder / FOLDER_NAME), name))
        for roster in rosters
        for name in roster.names
    )
