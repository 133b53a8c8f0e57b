"""Word documents (DOCX): the lesson with its notes as footnotes, and what is printed, to be edited."""
