"""Costly or dangerous work in a process of its own, which is limited from outside and can always be ended."""
