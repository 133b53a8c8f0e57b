"""The lesson of the pack that tests of the library list."""

BUSES = """---
lesson: 1
id: buses
title: Buses
minutes: 12
age: 11-14
content-note: A shop closes.
mode: guided
measured: no
---

# Shops fear the buses

Every shop will close.[^every] One did.[^one]

[^every]: **Flag: overclaim.** No source is given for “every”, and the text names a shop that stays open.

[^one]: **Fine: checkable.** It can be looked up in the register.
"""
