"""From Markdown to a lesson: blocks, inlines, notes, fields, parts and front matter."""
