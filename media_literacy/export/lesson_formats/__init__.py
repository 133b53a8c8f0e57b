"""What can be made of a lesson, one format a module, which declares it as `EXPORTER`."""
