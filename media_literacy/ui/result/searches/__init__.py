"""The results of a search to read: opened, read sideways, and the claim judged by them."""
