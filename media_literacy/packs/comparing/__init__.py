"""Two versions of a lesson or a pack, compared in words for a teacher."""
