"""Texts spoken by a voice of the system, where it has one and the part that speaks is installed."""
