"""Single files that stay here: lessons being written, unsaved work, locks, temporary folders."""
