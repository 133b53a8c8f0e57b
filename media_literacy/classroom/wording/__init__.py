"""What is said of a class in words: stages, counts, who may need help, and the result of all together."""
