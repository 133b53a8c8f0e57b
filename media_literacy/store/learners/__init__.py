"""Who learns on this computer: several learners beside one another, without passwords, and a guest."""
