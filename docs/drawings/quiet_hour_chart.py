"""The chart of the lesson `quiet-hour`: three bars from zero, which are about the same."""

from bar_chart import bar_chart
from canvas import Canvas

CUSTOMERS = (("September", 205), ("October", 212), ("Early November", 208))


def draw() -> Canvas:
    title = ("Customers in Mill Street", "on Wednesdays from two until three")
    return bar_chart(title, "A week, on average", CUSTOMERS, unit=2.3)
