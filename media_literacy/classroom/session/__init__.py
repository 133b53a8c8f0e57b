"""The lesson of a class as a state machine: no sockets, no clock, no disk."""
