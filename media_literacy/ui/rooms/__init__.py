"""What stands beside the lessons, one room a module, which declares it as `ROOM`."""
