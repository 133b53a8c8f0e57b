"""The teacher's pages of a class that goes on: the code, the stages, who needs help, and leaving."""
