"""A small lesson to write on."""

SOURCE = """\
---
lesson: 1
id: kites
title: Kites
language: en
---

# Town bans kites

The town council met on Monday. Nobody has ever seen a kite here.[^nobody] Last year 40 people flew kites.

[^nobody]: **Flag: contradiction.** The last sentence counts 40 people who flew kites in this very town.

    - Hint: Compare the two sentences.
"""
