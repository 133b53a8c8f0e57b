"""Classes, their rosters and their lessons, as they stay on the teacher’s machine."""
