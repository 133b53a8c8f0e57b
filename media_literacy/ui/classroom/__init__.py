"""A class: the teacher’s page, the projector’s window, and the seat of a learner."""
