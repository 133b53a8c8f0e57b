"""The side that serves a lesson to a class."""
