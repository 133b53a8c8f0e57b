"""What is copied elsewhere: an article with what stands around it, and the same as plain text."""

RICH = """<html><body><nav>Sport | Weather</nav><h1>Town bans kites</h1>
<p>Nobody has ever <b>seen</b> a kite here. It rained, says the
<a href="https://example.org/n?utm_source=x">notice</a>.</p><ul><li>One was red.</li></ul>
<img src="https://example.org/kite.png"></body></html>"""
PLAIN = "Town bans kites\n\nNobody has ever seen a kite here. It rained.\n"
