"""Plain text and mails as lessons."""
