from media_literacy.export.question_formats.h5p_markup import h5p_markup
from media_literacy.export.question_formats.xml_markup import Xml, element, text


def test_what_h5p_strips_is_written_as_paragraphs():
    assert h5p_markup(Xml("<h2>a</h2><ul><li>b</li></ul>")) == '<p class="headline"><strong>a</strong></p><p>• b</p>'
    assert h5p_markup(Xml("<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>")) == (
        "<p><strong>a</strong> · b · </p>"
    )


def test_what_h5p_knows_stays():
    given = Xml('<p class="x"><span class="y">a</span><br/><em>b</em><a href="https://example.org/">c</a></p>')
    assert h5p_markup(given) == '<p class="x"><span class="y">a</span><br/><em>b</em>c</p>'


def test_text_that_looks_like_a_tag_stays_text():
    assert h5p_markup(element("p", text("<ul> > <li>"))) == "<p>&lt;ul&gt; &gt; &lt;li&gt;</p>"
