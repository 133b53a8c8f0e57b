"""Media Literacy: read a news article, click what looks wrong, learn why it fails or holds."""

__version__ = "0.1.0"
