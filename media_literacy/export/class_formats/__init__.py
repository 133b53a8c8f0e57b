"""What can be made of the results of a class, one format a module, which declares it as `EXPORTER`."""
