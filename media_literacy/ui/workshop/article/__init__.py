"""The article itself by form: what can be done with its sentences and blocks, at the one that is chosen."""
