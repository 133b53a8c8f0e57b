"""The SQLite file of progress: schema, rows with checksums, copies, and the way back from damage."""
