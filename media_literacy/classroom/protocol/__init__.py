"""What host and seats say to each other, and the lesson as seats get it."""
