"""What belongs to the window itself: its frame, its end, its place on the screen, its single instance."""
