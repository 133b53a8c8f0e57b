"""What stands beside the page: the room that it gets, and one column at a time in it."""
