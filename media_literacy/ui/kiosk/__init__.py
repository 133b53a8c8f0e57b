"""A shared computer: one window over the whole screen, one guest after another."""
