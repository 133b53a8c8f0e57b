"""Web pages that were made to hurt."""

import random
from collections.abc import Callable

MEGABYTE = 1_000_000
LAUGHS = b"<!DOCTYPE html [<!ENTITY a0 'ha'>"
LAUGHS += b"".join(b"<!ENTITY a%d '%s'>" % (at, b"&a%d;" % (at - 1) * 10) for at in range(1, 12)) + b"]>"

PAGE: dict[str, Callable[[], bytes]] = {
    "boxes": lambda: b"<div>" * 800_000 + b"deep",
    "boxes that close": lambda: b"<html>" + b"<div>" * 900 + b"deep" + b"</div>" * 900,
    "bold letters": lambda: b"<html>" + b"<b>" * 50_000 + b"<p>x" * 5_000,
    "fonts, misnested": lambda: b"<html>" + b"<b><i><p></b></i>" * 14_000,
    "open angles": lambda: b"<html>" + b"<a " * MEGABYTE,
    "attributes": lambda: b"<html><p " + b" ".join(b"a%d=1" % at for at in range(400_000)) + b">x",
    "one attribute": lambda: b'<html><p class="' + b"share " * 700_000 + b'">It rained.<p>Today.',
    "classes": lambda: (
        b"<html>" + b'<div class="aB1' * 3 + b"".join(b'<p class="%s">x' % (b"a1B" * 300) for _at in range(4_000))
    ),
    "styles": lambda: b"<html>" + b"".join(b'<p style="%s">x' % (b"a : b ; " * 200) for _at in range(2_500)),
    "comments": lambda: b"<html>" + b"<!--" * MEGABYTE,
    "comments that close": lambda: b"<html>" + b"<!-- a -->" * 400_000 + b"<p>It rained.",
    "before the root": lambda: b"<!-- a --> " * 400_000 + b"<html><p>It rained.",
    "declarations": lambda: b"<![if " * 250_000,
    "pieces of fragments": lambda: b"<html>" + b"<!--StartFragment-->" * 200_000,
    "entities": lambda: b"<html><p>" + b"&amp;" * 800_000,
    "entities of its own": lambda: LAUGHS + b"<html><p>&a11;",
    "saved-from marks": lambda: b"<!-- saved from url=(" + b"1" * 4_000 + b"<html><p>It rained.",
    "tables inside each other": lambda: b"<html>" + b"<table><tr><td>" * 10_000 + b"x",
    "tables beside each other": lambda: b"<html>" + b"<table><tr><td>a<td>b<tr><td>c<td>d</table>" * 5_000,
    "one wide table": lambda: b"<html><table>" + b"<tr>" + b"<td>a" * 20_000,
    "long cells": lambda: b"<html><table>" + b"<tr><td>a<td>b" * 6_000,
    "tables in tables in tables": lambda: (
        b"<html>" + b"<table><tr><td>" * 80 + b"<table><tr><td>a<td>b<tr><td>c<td>d</table>" * 3_000
    ),
    "lists inside each other": lambda: b"<html>" + b"<ul><li>a" * 20_000,
    "articles": lambda: b"<html>" + b"<article><h1>a</h1>" * 20_000,
    "headlines inside each other": lambda: b"<html>" + b"<h1>" * 50_000 + b"a",
    "paragraphs inside spans": lambda: b"<html>" + b"<span><p>a" * 25_000,
    "links that lead to each other": lambda: (
        b"<html>"
        + b"".join(b"<a id=a%d href=#b%d>x</a><a id=b%d href=#a%d>y</a>" % (at, at, at, at) for at in range(6_000))
    ),
    "links to one place": lambda: (
        b"<html>" + b"<a href=#n id=r>1</a>" * 10_000 + b"<p id=n>" + b"<a href=#r>x</a>" * 10_000
    ),
    "one name for all": lambda: b"<html>" + b"<p id=n>a<a href=#n>1</a>" * 10_000,
    "notes inside each other": lambda: (
        b"<html><a id=r href=#n>1</a>" + b"<div>" * 900 + b"<p id=n>" + b"<a href=#r>x</a>" * 20_000
    ),
    "bases": lambda: b"<html>" + b"<base href='https://a.example/'>" * 20_000 + b"<p>It rained.",
    "relative links": lambda: (
        b"<html><base href='https://a.example/'>" + b"<a href='../../%2e%2e/a?b#c'>x</a>" * 20_000
    ),
    "long addresses": lambda: b"<html>" + b"<a href='https://a.example/%s'>x</a>" % (b"?utm_source=x&a=" * 9_000) * 8,
    "hard spaces": lambda: b"<html><p>" + b"&nbsp; " * 200_000,
    "breaks": lambda: b"<html><p>a" + b"<br>" * 55_000,
    "a page that calls itself UTF-7": lambda: b"<html><meta charset=utf-7><p>+ADw-script+AD4-x. It rained.<p>Again.",
    "a page that calls itself punycode": lambda: b"<html><meta charset=punycode><p>It rained." + b"a-" * 500_000,
    "a page that calls itself zlib": lambda: b"<html><meta charset=zlib><p>\xff It rained.<p>Again.",
    "a page that calls itself UTF-16": lambda: b"<html><meta charset=utf-16><p>It rained.<p>Again.",
    "a page in UTF-16": lambda: "<html><p>It rained.<p>Again.".encode("utf-16"),
    "a page of zeros": lambda: b"<html>" + bytes(MEGABYTE),
    "a page of noise": lambda: b"<html>" + random.Random(4).randbytes(2 * MEGABYTE),
    "a page in five megabytes of scripts": lambda: (
        b"<html><script>" + b"if (a < b) c('<p>'); " * 230_000 + b"</script><p>It rained.<p>Again."
    ),
    "scripts without an end": lambda: b"<html><script>" * 300_000,
    "templates": lambda: b"<html>" + b"<template>" * 50_000 + b"<p>It rained.",
    "frames": lambda: b"<html>" + b"<iframe srcdoc='<p>a'></iframe>" * 20_000 + b"<p>It rained.",
    "vectors": lambda: b"<html><svg>" + b"<g>" * 50_000 + b"<p>It rained.",
    "formulas": lambda: b"<html><math>" + b"<mrow>" * 50_000 + b"<p>It rained.",
}
