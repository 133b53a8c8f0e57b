#!/usr/bin/env python3
"""Set up once, then start: `python3 run.py` opens the app, `python3 run.py test` runs its tests.

Needs nothing but Python 3.11 or newer. All it installs goes to `.venv` beside this file. It must be readable for old
Pythons, which are told what is needed; the work is done in `launcher/`.
"""

import os
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.stderr.write(
            "Media Literacy needs Python 3.11 or newer; this is Python %d.%d.\n"
            "Start it with a newer one, such as: %s run.py\n"
            % (sys.version_info[0], sys.version_info[1], "py -3.12" if os.name == "nt" else "python3.12")
        )
        if os.name == "nt" and sys.stdin.isatty():  # a double click opened a window that closes with us
            sys.stderr.write("Press the Enter key to go on.\n")
            sys.stdin.readline()
        sys.exit(2)

    # What stands in PYTHONPATH is not for us, and what is beside us must be found, whatever PYTHONSAFEPATH says.
    here = os.path.dirname(os.path.abspath(__file__))
    foreign = [os.path.abspath(folder) for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep) if folder]
    sys.path = [here] + [folder for folder in sys.path if folder not in foreign]
    from launcher.command import main

    sys.exit(main(sys.argv[1:]))
