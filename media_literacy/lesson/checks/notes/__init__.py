"""Checks of single notes: verdict, kind, proof, explanation, hints, fields."""
