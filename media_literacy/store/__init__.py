"""What stays on this computer: progress, the index of lessons, backups."""
