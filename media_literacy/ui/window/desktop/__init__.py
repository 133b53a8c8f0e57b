"""What the systems do each in their way: how files come, the menu bar, the icon, and one window at a time."""
