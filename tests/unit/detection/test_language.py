"""The language guess that makes the app warn that names were not searched."""

from __future__ import annotations

import pytest

from redactor.detection import Detector, language_of, language_shares, names_not_searched, unsearched_languages
from redactor.model import Band

FOREIGN = [
    ("Estonian", "Täna on ilus ilm ja me läheme koos metsa, kuid see ei ole kaugel. Ta ütles, et ma pole siin."),
    ("German", "Der Mann ist nicht zu Hause und die Frau hat das Buch auf dem Tisch mit einer Karte gelassen."),
    (
        "French",
        "Le directeur est dans la salle avec les autres et il ne veut pas que nous partions pour une heure.",
    ),
    ("Spanish", "El director no está en la sala con los demás y no quiere que se vaya por una hora."),
    ("Russian", "Это обычный русский текст про людей и города."),
    ("Ukrainian", "Це звичайний український текст про людей і міста їхні."),
    ("Arabic", "هذا نص عربي عادي عن الناس والمدن"),
    ("Chinese", "这是一个关于人和城市的普通中文文本"),
    ("Japanese", "これは人と都市についての普通の日本語のテキストです"),
    ("Finnish", "Hän on täällä ja se ei ole kaukana, mutta myös he ovat niin kuin se oli."),
]


@pytest.mark.parametrize(("language", "text"), FOREIGN, ids=[name for name, _ in FOREIGN])
def test_language_is_named(language: str, text: str) -> None:
    assert language_of(text) == language
    assert names_not_searched(text) == (None if language == "French" else language)


def test_foreign_stretch_of_an_english_document_is_named() -> None:
    english = "The man is not at home and the woman has the book on the table.\n" * 8
    estonian = FOREIGN[0][1] + "\n"
    assert unsearched_languages([english, english + estonian * 6]) == ("Estonian",)
    assert unsearched_languages([english]) == ()


def test_french_names_are_searched_by_a_french_model(balanced: Detector) -> None:
    text = "Monsieur Jean Lefèvre est né à Lyon et il habite avec sa femme, Mme Claire Dubois, dans la ville."
    names = {
        text[f.start : f.end]
        for f in balanced.detect(text)
        if f.entity_type == "PERSON" and f.band is not Band.NEAR_MISS
    }
    assert {"Jean Lefèvre", "Claire Dubois"} <= names


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "12345 6789",
        "The man is not at home and the woman has the book on the table.",
        "Mari Tamm, Pärnu mnt 12, Tallinn",
        "Total: 12\nName: X",
    ],
)
def test_english_and_short_texts_are_not_named(text: str) -> None:
    assert names_not_searched(text) is None


def test_names_of_the_english_model_are_only_suggestions_in_other_languages(balanced: Detector) -> None:
    text = "Der Vertrauensschutz ist nicht auf die Anordnung und das Gesetz mit einer Klausel zu stützen."
    assert [f for f in balanced.detect(text) if f.detector == "spacy" and f.band.rank > Band.LOW.rank] == []


def test_language_given_by_the_caller_decides() -> None:
    detector = Detector.load(language="de")
    findings = detector.detect("Jeremy Throckwell arrived in the morning.")
    assert [f for f in findings if f.detector == "spacy" and f.band.rank > Band.LOW.rank] == []


def test_shares_of_a_document_add_up_and_say_where_names_were_searched() -> None:
    english = "The man is not at home and the woman has the book on the table.\n" * 8
    shares = language_shares([english, FOREIGN[0][1] * 3, "x"])
    assert [(s.language, s.names_searched) for s in shares] == [
        ("English", True),
        ("Estonian", False),
        (None, True),
    ]
    assert sum(s.share for s in shares) == pytest.approx(1)
    assert shares[0].share > shares[1].share > shares[2].share > 0


def test_no_text_has_no_language() -> None:
    assert language_shares(["", "  \n"]) == ()
