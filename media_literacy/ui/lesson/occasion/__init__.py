"""What a pack keeps for certain times of its course: several short articles, judged one after the other."""
