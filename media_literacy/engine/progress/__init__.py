"""How far somebody is: what was shown, which step this is, and which way is recommended."""
