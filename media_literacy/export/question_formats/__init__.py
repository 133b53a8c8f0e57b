"""A lesson as one question that learning platforms can ask: what their formats share."""
