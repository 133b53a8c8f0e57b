"""The language of a text is recognised from a few words, in the languages that lessons are in."""

import time

from media_literacy.authoring.importing.language.recognition import contradicting_language, recognised_language

HEADLINES = {
    "en": """Council shuts the pool for good
        Why the bridge over the harbour stays closed
        Baker says he will not take cash again
        Nobody asked the pupils before the vote
        New study finds that sleep helps memory
        Mayor denies that money was lost in March""",
    "es": """El comedor servirá insectos desde el lunes
        La alcaldesa niega que se perdiera dinero
        Por qué el puente del puerto sigue cerrado
        Nadie preguntó a los alumnos antes de votar
        Un estudio afirma que dormir ayuda a la memoria
        El panadero ya no acepta billetes ni monedas""",
    "de": """Stadt schließt das Schwimmbad für immer
        Warum die Brücke am Hafen gesperrt bleibt
        Bäcker nimmt kein Bargeld mehr an
        Niemand fragte die Schüler vor der Abstimmung
        Neue Studie: Schlaf hilft dem Gedächtnis
        Bürgermeisterin bestreitet, dass Geld verloren ging""",
    "fr": """La ville ferme la piscine pour de bon
        Pourquoi le pont du port reste fermé
        Le boulanger ne prend plus les billets
        Personne n’a interrogé les élèves avant le vote
        Une étude affirme que le sommeil aide la mémoire
        La maire dément toute perte d’argent en mars""",
    "ar": """المجلس يغلق المسبح إلى الأبد
        لماذا يبقى جسر الميناء مغلقا
        الخباز لا يقبل النقود بعد الآن
        لم يسأل أحد التلاميذ قبل التصويت
        دراسة جديدة تقول إن النوم يفيد الذاكرة
        رئيسة البلدية تنفي ضياع المال""",
    "zh": """市政府永久关闭游泳池
        港口大桥为什么仍然封闭
        面包店不再收现金
        投票前没有人问过学生
        新研究称睡眠有助于记忆
        市长否认三月份丢失资金""",
    "pt": """Câmara fecha a piscina de vez
        Por que a ponte do porto continua fechada
        Padeiro não aceita mais dinheiro em notas
        Ninguém perguntou aos alunos antes da votação
        Novo estudo diz que dormir ajuda a memória
        Prefeita nega que se perdeu dinheiro em março""",
    "it": """Il comune chiude la piscina per sempre
        Perché il ponte del porto resta chiuso
        Il fornaio non accetta più contanti
        Nessuno ha chiesto agli alunni prima del voto
        Nuovo studio: il sonno aiuta la memoria
        La sindaca nega la perdita di denaro a marzo""",
    "nl": """Gemeente sluit het zwembad voorgoed
        Waarom de brug in de haven dicht blijft
        Bakker neemt geen contant geld meer aan
        Niemand vroeg het de leerlingen voor de stemming
        Nieuwe studie: slaap helpt het geheugen
        Burgemeester ontkent dat er geld verdwenen is""",
    "he": """העירייה סוגרת את הבריכה לתמיד
        מדוע הגשר בנמל נשאר סגור
        האופה לא מקבל עוד מזומנים
        איש לא שאל את התלמידים לפני ההצבעה
        מחקר חדש: שינה עוזרת לזיכרון
        ראשת העיר מכחישה שאבד כסף""",
    "pl": """Miasto zamyka basen na zawsze
        Dlaczego most w porcie jest wciąż zamknięty
        Piekarz nie przyjmuje już gotówki
        Nikt nie zapytał uczniów przed głosowaniem
        Nowe badanie: sen pomaga pamięci
        Burmistrz zaprzecza, że zginęły pieniądze""",
    "sv": """Kommunen stänger simhallen för gott
        Därför är bron vid hamnen stängd
        Ingen frågade eleverna före omröstningen""",
    "tr": """Belediye havuzu temelli kapatıyor
        Limandaki köprü neden hâlâ kapalı
        Oylamadan önce kimse öğrencilere sormadı""",
    "ru": """Мэрия закрывает бассейн навсегда
        Почему мост в порту всё ещё закрыт
        Никто не спросил учеников перед голосованием""",
    "uk": """Міська рада закриває басейн назавжди
        Чому міст у порту досі закритий
        Ніхто не запитав учнів перед голосуванням""",
    "fa": """شهرداری استخر را برای همیشه می‌بندد
        چرا پل بندر هنوز بسته است""",
    "el": "Ο δήμος κλείνει την πισίνα",
    "ja": """市がプールを閉鎖する
        橋はなぜ閉まったままなのか""",
    "ko": "시의회가 수영장을 폐쇄한다",
    "hi": "नगर परिषद ने तालाब बंद किया",
    "th": "สภาเมืองปิดสระว่ายน้ำ",
}
"""One headline a line; those of one language are an article together."""


def test_an_article_is_in_the_language_of_its_words() -> None:
    found = {language: recognised_language(text) for language, text in HEADLINES.items()}
    assert found == {language: language for language in HEADLINES}


def test_a_headline_of_some_words_is_enough_for_nearly_all() -> None:
    lines = [(language, line.strip()) for language, text in HEADLINES.items() for line in text.split("\n")]
    wrong = [(language, line) for language, line in lines if recognised_language(line) not in (language, "")]
    unsure = [line for _language, line in lines if not recognised_language(line)]
    assert len(wrong) <= 3 and len(unsure) <= 3, (wrong, unsure)


def test_a_text_that_tells_nothing_is_in_no_language() -> None:
    for text in ("", "1 2 3", "Qwrtz", "☃ ☃", "Flag x lesson H Debrief overclaim etc passwd null " * 3):
        assert recognised_language(text) == "", text


def test_words_that_several_languages_share_count_less_than_those_of_one() -> None:
    assert recognised_language("de la que los") == "es"
    assert recognised_language("de la que les") == "fr"
    assert recognised_language("og i det ikke hvad") == "da"
    assert recognised_language("og i det ikke hva") == "nb"


def test_a_foreign_letter_speaks_against_a_language() -> None:
    assert recognised_language("Łódź ćma i") == "pl"
    assert recognised_language("Їжак і є") == "uk"


def test_the_first_pages_of_a_long_text_are_enough() -> None:
    began = time.process_time()
    assert recognised_language("wort " * 1_000_000 + "the of and") == ""
    assert recognised_language("the pool and " * 400 + "der die das nicht " * 9_000) == "en"
    assert time.process_time() - began < 0.5


def test_a_named_language_is_doubted_where_the_text_is_in_another_by_far() -> None:
    for language, text in HEADLINES.items():
        assert contradicting_language(text, language) == "", language
    wrong = [
        (language, named)
        for language in ("en", "es", "de", "fr", "ar", "zh", "ru", "ja")
        for named in ("en-GB", "ES", "de-AT", "fr", "ar-EG", "zh-Hant", "ru", "ja", "it")
        if named[:2].lower() != language
        and contradicting_language(HEADLINES[language].replace("\n", ". ") * 2, named) != language
    ]
    assert wrong == []


def test_a_named_language_is_not_doubted_where_little_speaks_against_it() -> None:
    english, norwegian = HEADLINES["en"], "og i det ikke hva som er på en av"
    for text, named in (
        (english[:20], "de"),  # a headline alone
        (english, "gl"),  # a language that cannot be recognised
        ("Opština zatvara bazen i most, a niko nije pitao đake. " * 3, "sr"),  # which has two scripts
        (norwegian, "no"),
        (norwegian, "nn-NO"),
        (norwegian, "da"),  # its like
        (f"{HEADLINES['de']} {english}", "de"),
        ("", "de"),
        ("市長", "de"),
    ):
        assert contradicting_language(text, named) == "", (text, named)
