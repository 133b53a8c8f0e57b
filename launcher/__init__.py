"""What stands behind `run.py`: setting up `.venv` and starting the app in it, with the standard library alone."""
