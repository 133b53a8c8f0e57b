"""Every figure of speed and memory that has a limit, in one table: `python tests/benchmarks/run.py`.

Each part runs in a process of its own, so that none warms the other. A busy machine shows in every figure; the ratios
are measured turn by turn, and suffer least. The answer is 1 if a limit is missed.
"""

import subprocess
import sys
from pathlib import Path

from measuring import HEADING, chosen_parts


def main() -> int:
    """Run all parts, or those named."""
    parts = chosen_parts(sys.argv[1:], __doc__ or "")
    print(HEADING, flush=True)
    here = Path(__file__).parent
    return max(subprocess.run([sys.executable, str(here / part)], check=False).returncode for part in parts)


if __name__ == "__main__":
    sys.exit(main())
