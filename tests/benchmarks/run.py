"""Every figure of speed and memory that has a limit, in one table: `python tests/benchmarks/run.py`.

Each part runs in a process of its own, so that none warms the other. A busy machine shows in every figure; the ratios
are measured turn by turn, and suffer least. The answer is 1 if a limit is missed.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from measuring import HEADING, PARTS


def main() -> int:
    """Run all parts, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", choices=PARTS, metavar="PART.py", help=f"all, or some of: {', '.join(PARTS)}"
    )
    named = parser.parse_args().parts
    print(HEADING, flush=True)
    parts = [part for part in PARTS if not named or part in named]
    here = Path(__file__).parent
    return max(subprocess.run([sys.executable, str(here / part)], check=False).returncode for part in parts)


if __name__ == "__main__":
    sys.exit(main())
