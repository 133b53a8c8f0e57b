"""What a learner doubts in Investigate: the reasons to choose from, the note that stays, and the list of all marks."""
