"""The teacher's pages of a class: setting up, the code, and leading it."""
