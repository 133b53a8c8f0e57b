"""Sends what waits in a data folder, as the program does, until nothing waits or it is killed."""

import sys
import time
from pathlib import Path

from media_literacy.classroom.records.record_sending import RecordSending, record_status


def main(data_folder: Path) -> None:
    """Short pauses: the record store comes back soon."""
    sending = RecordSending(data_folder)
    while True:
        run = sending.run()
        if run.fault is None and not record_status(data_folder).counts.waiting:
            return
        time.sleep(0.2)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
