"""What a learner reads next, and when: pure functions over lessons, standings and finished tries."""
