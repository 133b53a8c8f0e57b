"""The workshop’s page: bar, columns, live page, side panel."""
