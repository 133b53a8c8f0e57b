"""The chart of the lesson `cien-dias-de-carril`: a third more after the first bar, and nowhere three times as many."""

from bar_chart import bar_chart
from canvas import Canvas

BICYCLES = (("Mayo", 120), ("Octubre", 160), ("Noviembre", 155))


def draw() -> Canvas:
    title = ("Bicis en la avenida del Puerto,", "los martes de 8 a 9")
    return bar_chart(title, "De media", BICYCLES, unit=3.0)
