"""The commands that this program gives to itself alone, to start a process of its own. No help names them."""

READER = "read-document"
"""Reads a document; see `authoring.importing.reader_process`."""
