"""The searches to read under “Leave the page”, as fields."""
