"""What the check says of a lesson that could be read: advice, one rule a file."""

from media_literacy.lesson.checks.lesson_rules import RULES, run_checks

__all__ = ["RULES", "run_checks"]
