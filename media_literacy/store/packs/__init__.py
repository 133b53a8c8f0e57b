"""Packs on this computer: installed, made, compared with what was there, signed by whom."""
