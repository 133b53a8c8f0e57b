"""What the check says of a pack as a whole: advice that no lesson shows by itself, one rule a file."""

from media_literacy.packs.checks.pack_rules import PACK_RULES, run_pack_checks

__all__ = ["PACK_RULES", "run_pack_checks"]
