"""What QTI files have to be made of, as far as ours use it: which elements stand in which, in which order, with which
attributes, and which names have to be declared.

The schemas may not be given on, and no package of a registry has them, so these rules are written by hand: those of 2.2
from `imsqti_v2p2.xsd` of 1 March 2015 (its types CorrectResponse, ItemBody, FeedbackBlock, FeedbackInline, Caption,
BlockQuote were read, the others are from the information model), those of 1.2 from `ims_qtiasiv1p2p1.dtd`. They allow
less than the standards do: an element that ours do not have yet has to be looked up first.
"""

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from export.question_formats.questions import local

IDENTIFIER = re.compile(r"[^\W\d][\w.-]*")
NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Rule(NamedTuple):
    """Of an element: a pattern for the names of what stands in it, each with a space behind it; the attributes that it
    must have, and those that it may have; whether text stands beside elements.
    """

    inside: str
    must: str = ""
    may: str = ""
    is_mixed: bool = False


_INLINE = "br|em|strong|code|a|span|q"
_BLOCK = "p|h2|h3|h4|h5|h6|ul|pre|hr|blockquote|table|div"
_CHOSEN = "hottext|feedbackInline"
_TEXT = Rule(f"(({_INLINE}|{_CHOSEN}) )*", may="class", is_mixed=True)
_IN_RUNS = Rule(f"(({_INLINE}) )*", may="class", is_mixed=True)

QTI_2_2 = {
    "assessmentItem": Rule(
        "responseDeclaration (outcomeDeclaration )+itemBody responseProcessing ",
        "identifier title adaptive timeDependent lang",
    ),
    "responseDeclaration": Rule("correctResponse mapping ", "identifier cardinality baseType"),
    "correctResponse": Rule("(value )+"),
    "defaultValue": Rule("value "),
    "value": Rule("", is_mixed=True),
    "mapping": Rule("(mapEntry )+", "defaultValue", "lowerBound upperBound"),
    "mapEntry": Rule("", "mapKey mappedValue"),
    "outcomeDeclaration": Rule("(defaultValue )?", "identifier cardinality baseType", "normalMaximum"),
    "itemBody": Rule(f"(({_BLOCK}|hottextInteraction|feedbackBlock) )+"),
    "hottextInteraction": Rule(f"(({_BLOCK}) )+", "responseIdentifier maxChoices"),
    "hottext": Rule(f"(({_INLINE}) )*", "identifier", "class", is_mixed=True),
    "feedbackInline": Rule(f"(({_INLINE}) )*", "outcomeIdentifier identifier showHide", is_mixed=True),
    "feedbackBlock": Rule(f"(({_BLOCK}) )*", "outcomeIdentifier identifier showHide", is_mixed=True),
    "div": Rule(f"(({_BLOCK}|{_INLINE}|hottextInteraction|feedbackBlock) )*", may="class dir", is_mixed=True),
    "blockquote": Rule(f"(({_BLOCK}) )*"),
    "ul": Rule("(li )+"),
    "li": Rule(f"(({_BLOCK}|{_INLINE}|{_CHOSEN}) )*", is_mixed=True),
    "table": Rule("tbody "),
    "tbody": Rule("(tr )+"),
    "tr": Rule("((th|td) )+"),
    **dict.fromkeys(("th", "td", "p", "pre", "h2", "h3", "h4", "h5", "h6"), _TEXT),
    **dict.fromkeys(("em", "strong", "code", "span", "q"), _IN_RUNS),
    "a": Rule(f"(({_INLINE}) )*", "href", is_mixed=True),
    "br": Rule(""),
    "hr": Rule(""),
    "responseProcessing": Rule("((setOutcomeValue|responseCondition) )+"),
    "responseCondition": Rule("responseIf (responseElse )?"),
    "responseIf": Rule("member (setOutcomeValue )*"),
    "responseElse": Rule("(setOutcomeValue )*"),
    "setOutcomeValue": Rule("(baseValue|mapResponse) ", "identifier"),
    "member": Rule("baseValue variable "),
    "baseValue": Rule("", "baseType", is_mixed=True),
    "variable": Rule("", "identifier"),
    "mapResponse": Rule("", "identifier"),
}

QTI_1_2 = {
    "questestinterop": Rule("assessment "),
    "assessment": Rule("(section )+", "ident", "title"),
    "section": Rule("(item )*", "ident", "title"),
    "item": Rule("(itemmetadata )?presentation (resprocessing )*(itemfeedback )*", "ident", "title"),
    "itemmetadata": Rule("(qtimetadata )*"),
    "qtimetadata": Rule("(qtimetadatafield )+"),
    "qtimetadatafield": Rule("fieldlabel fieldentry "),
    "fieldlabel": Rule("", is_mixed=True),
    "fieldentry": Rule("", is_mixed=True),
    "presentation": Rule("((material|response_lid) )+"),
    "material": Rule("(mattext )+"),
    "mattext": Rule("", may="texttype", is_mixed=True),
    "response_lid": Rule("(material )?render_choice ", "ident", "rcardinality"),
    "render_choice": Rule("(response_label )*", may="shuffle"),
    "response_label": Rule("(material )*", "ident"),
    "resprocessing": Rule("outcomes (respcondition )+"),
    "outcomes": Rule("(decvar )+"),
    "decvar": Rule("", may="varname vartype minvalue maxvalue"),
    "respcondition": Rule("conditionvar (setvar )*(displayfeedback )*", may="continue title"),
    "conditionvar": Rule("((not|and|or|other|varequal) )+"),
    "and": Rule("((not|and|or|varequal) )+"),
    "not": Rule("(and|or|varequal) "),
    "other": Rule(""),
    "varequal": Rule("", "respident", is_mixed=True),
    "setvar": Rule("", may="varname action", is_mixed=True),
    "displayfeedback": Rule("", "linkrefid", "feedbacktype"),
    "itemfeedback": Rule("((flow_mat|material) )+", "ident", "view title"),
    "flow_mat": Rule("((flow_mat|material) )+"),
}


def structural_faults(root: Element, rules: dict[str, Rule]) -> list[str]:
    """Where a file is not made as the rules say."""
    return [fault for element in root.iter() for fault in _faults(element, rules)]


def _faults(element: Element, rules: dict[str, Rule]) -> list[str]:
    name = local(element)
    rule = rules.get(name)
    if rule is None:
        return [f"{name} is none of the elements"]
    inside = "".join(f"{local(child)} " for child in element)
    attributes = {key.rpartition("}")[2] for key in element.attrib}
    must, may = set(rule.must.split()), set(rule.may.split())
    found = [f"{name} has no {key}" for key in must - attributes]
    found += [f"{name} may have no {key}" for key in attributes - must - may]
    if not re.fullmatch(rule.inside, inside):
        found.append(f"{name} holds {inside}")
    if not rule.is_mixed and "".join([element.text or "", *(child.tail or "" for child in element)]).strip():
        found.append(f"text stands in {name}")
    return found


_DECLARED_AS = {
    "feedbackInline": ("outcomeIdentifier", "outcomes"),
    "feedbackBlock": ("outcomeIdentifier", "outcomes"),
    "setOutcomeValue": ("identifier", "outcomes"),
    "hottextInteraction": ("responseIdentifier", "responses"),
    "variable": ("identifier", "responses"),
    "mapResponse": ("identifier", "responses"),
    "mapEntry": ("mapKey", "choices"),
}
"""Which attribute of an element names what was declared."""


def undeclared_names(root: Element) -> list[str]:
    """Names of an item of 2.2 that are no identifiers, stand twice, or are used without having been declared."""
    responses, outcomes = (
        {one.attrib["identifier"]: one.attrib for one in root.iter() if local(one) == kind}
        for kind in ("responseDeclaration", "outcomeDeclaration")
    )
    choices = [one.attrib["identifier"] for one in root.iter() if local(one) == "hottext"]
    names = [*responses, *outcomes, *choices, root.attrib["identifier"]]
    found = [name for name in names if not IDENTIFIER.fullmatch(name)]
    found += [name for name in choices if choices.count(name) > 1]
    for one in root.iter():
        kind, attributes = local(one), one.attrib
        attribute, declared = _DECLARED_AS.get(kind, ("", ""))
        known = {"responses": responses, "outcomes": outcomes, "choices": choices}.get(declared, ())
        if attribute and attributes[attribute] not in known:
            found.append(attributes[attribute])
        if kind == "mapEntry" and not NUMBER.fullmatch(attributes["mappedValue"]):
            found.append(attributes["mappedValue"])
        if kind == "correctResponse":
            found += [value.text or "" for value in one if value.text not in choices]
    return found
