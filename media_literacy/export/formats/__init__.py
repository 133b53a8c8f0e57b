"""The formats, one a module, which declares it as `EXPORTER`."""
