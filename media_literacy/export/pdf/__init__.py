"""Paper laid out and written as PDF by Qt: the only modules below the window that know it."""
