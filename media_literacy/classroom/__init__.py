"""What happens between computers: one lesson, a host, and seats (docs/decisions/0203)."""
