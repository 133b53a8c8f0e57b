"""The fact board: a column beside the page in which a learner notes who, which body, where, when and how many."""
