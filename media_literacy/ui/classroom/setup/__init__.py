"""Setting up a class: names, joining, how learners work, and the classes that can be gone on with."""
