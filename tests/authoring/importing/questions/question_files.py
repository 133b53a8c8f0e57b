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


FOREIGN_ASSESSMENT = """<?xml version="1.0"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="Sea">
<section ident="root_section">
  <item ident="i0" title="Essay"><presentation><material><mattext>Write.</mattext></material></presentation></item>
  <item ident="i1" title="Whales">
    <presentation>
      <material><mattext texttype="text/html">&lt;p&gt;Which of these is wrong?&lt;/p&gt;</mattext></material>
      <response_lid ident="r" rcardinality="Multiple"><render_choice>
        <response_label ident="7"><material><mattext>Whales swim.</mattext></material></response_label>
        <response_label ident="8"><material><mattext>Whales &lt; fish are fish.</mattext></material></response_label>
      </render_choice></response_lid>
    </presentation>
    <resprocessing>
      <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
      <respcondition continue="Yes"><conditionvar><other/></conditionvar>
        <displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
      <respcondition continue="Yes"><conditionvar><varequal respident="r">8</varequal></conditionvar>
        <displayfeedback feedbacktype="Response" linkrefid="8_fb"/></respcondition>
      <respcondition continue="No">
        <conditionvar><and><varequal respident="r">8</varequal>
          <not><varequal respident="r">7</varequal></not></and></conditionvar>
        <setvar action="Set" varname="SCORE">100</setvar></respcondition>
    </resprocessing>
    <itemfeedback ident="general_fb"><flow_mat><material><mattext>All whales breathe.</mattext></material></flow_mat>
    </itemfeedback>
    <itemfeedback ident="8_fb"><flow_mat><material><mattext>They are mammals.</mattext></material></flow_mat>
    </itemfeedback>
  </item>
</section></assessment></questestinterop>
"""
