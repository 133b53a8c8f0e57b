"""The lesson format: model, parser, checks and the catalogue of kinds. Pure; knows no window."""
