"""What was recognised, written as a Markdown lesson."""
