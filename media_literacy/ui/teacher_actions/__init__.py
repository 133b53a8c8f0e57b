"""What teachers do with a lesson that is open: one action a module, which declares it as `ACTION`."""
