"""What can be made of all articles of an occasion, one format a module, which declares it as `EXPORTER`."""
