"""The workshop: where teachers write, check, try and share lessons."""
