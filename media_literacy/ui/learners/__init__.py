"""Who learns on this computer, as the window shows it and goes from one to the other."""
