"""Layouts, and widgets whose height follows their width."""
