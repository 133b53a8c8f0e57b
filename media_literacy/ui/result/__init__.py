"""What comes after reading: the result, leaving the page, the debrief."""
