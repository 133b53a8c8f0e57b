"""Packs in the window: those that are installed, one looked at before it is, and making one."""
