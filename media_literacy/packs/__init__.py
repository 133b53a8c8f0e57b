"""Sharing lessons: pack file, archive, signature, comparing two versions, checks over a pack. Pure; knows no window."""
