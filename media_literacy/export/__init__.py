"""What leaves this computer: one format a file."""
