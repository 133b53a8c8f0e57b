"""Every figure of speed and memory that has a limit, in one table: `python tests/benchmarks/run.py`.

Each part runs in a process of its own, so that none warms the other. A busy machine shows in every figure; the ratios
are measured turn by turn, and suffer least. The answer is 1 if a limit is missed.
"""

import subprocess
import sys
from pathlib import Path

from measuring import HEADING, PARTS


def main() -> int:
    """Run all parts, or those named."""
    print(HEADING, flush=True)
    parts = [part for part in PARTS if not sys.argv[1:] or part in sys.argv[1:]]
    here = Path(__file__).parent
    return max(subprocess.run([sys.executable, str(here / part)], check=False).returncode for part in parts)


if __name__ == "__main__":
    sys.exit(main())
