"""Makes what is given to people: `run.py release`. Nothing here is needed to set up or to start the program."""
