"""The script in fewer bytes, doing the same."""

import pytest
from each_row import each_row

from media_literacy.export.web_page.script.script_shortening import OWN_PROPERTIES, own_names, shortened


@each_row(
    ("script", "expected"),
    [
        ("const total = 1 + 2; // a sum\nsay(total, total);", "let a=1+2;b(a,a);"),
        ('const words = "of total // {x}"; words;', 'let a="of total // {x}";a;'),
        (
            "const one = 1;\n// a\nconst two = { one };\nlet x = 1;\nconst y = 2;",
            "let a=1,b={one:a},c=1,d=2;",
        ),
        ("const one = () => {\n  two;\n};\nconst x = [1];", "let a=()=>{b},c=[1];"),
        ("const { id, words = 3 } = found; id;", "let{id:a,words:b=3}=c;a;"),
        ("return { id, words: total, step() { id; } };", "return{id:a,words:b,step(){a}};"),
        ("return { get open() { return this.open; } };", "return{get open(){return this.open}};"),
        ("f(({ id }) => id, [id, other], one, id);", "b(({id:a})=>a,[a,c],d,a);"),
        ('const x = `${id}/${found.id ? `<${id}>` : "}"} id`;', 'let b=`${a}/${c.id?`<${a}>`:"}"} id`;'),
        ('const line = text.replace(/[{}"`/]+/g, text);', 'let b=a.replace(/[{}"`/]+/g,a);'),
        ("const half = total / 2 / other;", "let a=b/2/c;"),
        ("function one() {\n}\nfunction two() {\n}", "function a(){}\nfunction b(){}"),
        ('switch (kind) {\n  case "a":\n    one = { kind };\n}', 'switch(a){case"a":b={kind:a}}'),
        ("window.name = document.title; Math.max(name);", "window.name=document.title;Math.max(a);"),
    ],
)
def test_names_are_short_and_nothing_else_changes(script: str, expected: str) -> None:
    assert shortened(script) == expected


def test_signs_that_would_become_another_one_stay_apart() -> None:
    assert shortened("a = one - -one; a = one + +one;") == "b=a- -a;b=a+ +a;"
    assert shortened("a = one / /b/.c;") == "a=b/ /b/.c;"
    assert shortened("a = one < !one; a = one < /script/.c;") == "b=a< !a;b=a< /script/.c;"


@each_row("before", ['"a"', "`a`", "`${one}`", "/a/g", "1"])
def test_what_divides_a_text_begins_no_pattern(before: str) -> None:
    assert shortened(f"{before} / one / one;") == f"{before.replace('one', 'a')}/a/a;"


@each_row(
    "script",
    [
        "x = 'of';",
        "/* of */ x;",
        "x = 1; /* of\n */",
        "async () => x;",
        "class X { }",
        "var x = 1;",
        "switch (x) { case 1: { call(x); } }",
    ],
)
def test_what_is_not_read_is_refused(script: str) -> None:
    with pytest.raises(ValueError, match="here"):
        shortened(script)


def test_a_property_may_be_called_anything() -> None:
    assert shortened("one.class = one.static;") == "a.class=a.static;"
    assert shortened("f({ const: one.const, true: 1 }, one.false);") == "b({const:a.const,true:1},a.false);"


def test_what_is_true_is_written_shorter() -> None:
    assert shortened("return one < true ? true : { one: false };") == "return a< !0?!0:{one:!1};"


def test_there_are_names_for_as_many_as_are_wanted() -> None:
    many = ", ".join(f"name{number}" for number in range(2_500)) + "; do {} while (x);"
    names = shortened(many).split(";")[0].split(",")
    assert len(names) == len(set(names)) == 2_500 and not {"do", "if", "in", "of"} & set(names)


@each_row(
    ("script", "expected"),
    [
        (
            "function f(one) { return one; }\nfunction g(two) { return two; }",
            "function b(a){return a}\nfunction c(a){return a}",
        ),
        ("const f = (one) => one;\nconst g = (two, one) => f(two, one, one);", "let b=a=>a,d=(c,a)=>b(c,a,a);"),
        ("let one = 1, two = 2;\nlet three = 3;", "let a=1,b=2,c=3;"),
        ("const { one, two: { three } } = f;\nconst four = 4;", "let{one:a,two:{three:b}}=c,d=4;"),
        ("for (const one of f) { one; }\nfunction g(two) { two; }", "for(let a of c){a}\nfunction d(b){b}"),
    ],
)
def test_names_that_one_statement_alone_uses_share_theirs_with_other_statements(script: str, expected: str) -> None:
    assert shortened(script) == expected


def test_properties_of_the_scripts_own_are_short_wherever_they_stand() -> None:
    script = "const state = { isKept: 1, get memory() { return this.isKept; } };\nconst { isKept } = state; isKept;"
    assert shortened(script) == "let b={a:1,get c(){return this.a}},{a}=b;a;"
    assert shortened('say("isKept", `isKept ${found.isKept}`);').count("isKept") == 2
    assert own_names("one.isKept; isKept;") == {"one"} and "isKept" in OWN_PROPERTIES
