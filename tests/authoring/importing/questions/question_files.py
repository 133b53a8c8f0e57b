"""Questions of other makers, written by hand, and packages of them."""

import io
import zipfile

FOREIGN_ITEM = """<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="x" title="Whales" xml:lang="en">
  <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier">
    <correctResponse><value>S2</value></correctResponse>
  </responseDeclaration>
  <itemBody>
    <p>Read this first.</p>
    <hottextInteraction responseIdentifier="R" maxChoices="0">
      <prompt>Which is wrong?</prompt>
      <p><hottext identifier="S1">Whales swim.</hottext> <hottext identifier="S2">Whales are fish.</hottext>
      <feedbackInline outcomeIdentifier="F" identifier="S2">They are mammals, and breathe air.</feedbackInline></p>
    </hottextInteraction>
  </itemBody>
</assessmentItem>
"""

FOREIGN_QUIZ = """<?xml version="1.0"?>
<quiz>
  <question type="category"><category><text>A</text></category></question>
  <question type="truefalse"><name><text>T</text></name></question>
  <question type="multichoice">
    <name><text>Whales</text></name>
    <questiontext format="html"><text><![CDATA[<p>Which of these is wrong?</p>]]></text></questiontext>
    <answer fraction="0" format="html"><text>Whales swim.</text></answer>
    <answer fraction="100" format="plain_text"><text>Whales &lt; fish are fish.</text>
      <feedback format="html"><text>They are mammals.</text></feedback></answer>
  </question>
</quiz>
"""

FOREIGN_GIFT = """// a comment
$CATEGORY: sea

::Whales::[html]Which of these is wrong? {
~%0%Whales swim.
~%100%Whales\\: are {fish}.#They are mammals.
}
""".replace("{fish}", "\\{fish\\}")


def zipped(files):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return whole.getvalue()


def manifest(*items):
    listed = "".join(f'<resource identifier="a" type="imsqti_item_xmlv2p1" href="{item}"/>' for item in items)
    return f'<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>{listed}</resources></manifest>'
