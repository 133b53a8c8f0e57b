"""A person at the real window, as in the journeys."""

from journeys.conftest import person, short_rest

__all__ = ["person", "short_rest"]
