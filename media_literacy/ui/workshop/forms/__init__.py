"""Forms that write to the lesson: fields in sync with the text, and the forms of parts and front matter."""
