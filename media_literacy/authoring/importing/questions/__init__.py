"""Lessons from questions of other systems: QTI, H5P, Moodle XML and GIFT."""
