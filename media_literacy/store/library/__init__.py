"""The index of lessons and the cache of parsed ones."""
