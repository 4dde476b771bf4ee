"""The same made-up name for the same person, whatever form of the name stands there."""

from __future__ import annotations

import hashlib

import pytest

from redactor.redaction import PseudonymBook


def names(*texts: str) -> list[str]:
    book = PseudonymBook()
    book.learn(texts)
    return [book.name_of("PERSON", text) for text in texts]


@pytest.mark.parametrize(
    "forms",
    [
        ("John Smith", "Smith", "Mr Smith", "Mr. John Smith"),
        ("Smith", "John Smith"),
        ("Smith, John", "JOHN  SMITH", "John\nSmith"),
        ("J. Smith", "John Smith"),
        ("John Smith’s", "John Smith"),
        ("José García", "Jose Garcia"),
        ("John Q. Public", "John Public"),
    ],
)
def test_forms_of_one_name_are_one_person(forms: tuple[str, ...]) -> None:
    assert set(names(*forms)) == {"Person A"}


def test_different_people_stay_apart() -> None:
    assert names("John Smith", "Jane Roe", "John Doe") == ["Person A", "Person B", "Person C"]


def test_of_two_smiths_the_bare_surname_is_neither() -> None:
    assert names("John Smith", "Smith", "Jane Smith") == ["Person A", "Person B", "Person C"]


def test_an_initial_alone_names_nobody() -> None:
    assert names("John Smith", "J") == ["Person A", "Person B"]


def test_pseudonyms_follow_the_reading_order_and_go_on_in_the_next_document() -> None:
    book = PseudonymBook()
    book.learn(["Jane Roe", "Zoe Adams Miller"])
    assert book.name_of("PERSON", "Jane Roe") == "Person A"
    book.learn(["Miller", "Bo Gray"])
    assert [book.name_of("PERSON", n) for n in ("Bo Gray", "Miller", "Roe")] == [
        "Person B",
        "Person C",
        "Person A",
    ]


def test_other_kinds_count_on_their_own() -> None:
    book = PseudonymBook()
    given = [
        book.name_of(kind, text)
        for kind, text in (
            ("EMAIL_ADDRESS", "a@example.org"),
            ("PHONE_NUMBER", "555-0142"),
            ("EMAIL_ADDRESS", "b@example.org"),
            ("EMAIL_ADDRESS", "A@example.org"),
            ("LISTED_TERM", "Zelda"),
        )
    ]
    assert given == ["E-mail address A", "Phone number A", "E-mail address B", "E-mail address A", "Item A"]


def test_after_z_comes_aa() -> None:
    book = PseudonymBook()
    given = [book.name_of("X_CODE", str(n)) for n in range(28)]
    assert given[25:] == ["X code Z", "X code AA", "X code AB"]


def hashed(text: str) -> str:
    return hashlib.sha256(b"key" + text.encode()).hexdigest()


def test_a_book_that_was_kept_goes_on_and_holds_no_name() -> None:
    book = PseudonymBook.kept(hashed, "")
    book.learn(["Zelda Quist", "J. Roe", "Jane Roe"])
    before = [book.name_of("PERSON", n) for n in ("Zelda Quist", "Roe")] + [book.name_of("ID", "K-77")]
    record = book.to_json()
    assert not any(word in record.casefold() for word in ("zelda", "quist", "roe", "k-77"))
    again = PseudonymBook.kept(hashed, record)
    again.learn(["Mr Quist", "J. Roe", "Bo Gray"])
    assert [again.name_of("PERSON", n) for n in ("Quist, Z.", "Jane Roe")] + [
        again.name_of("ID", "k-77")
    ] == before
    assert again.name_of("PERSON", "Bo Gray") == "Person C"


def test_a_listed_term_that_names_a_known_person_is_that_person() -> None:
    book = PseudonymBook()
    book.learn(["Zelda Quist"])
    assert book.name_of("PERSON", "Zelda Quist") == book.name_of("LISTED_TERM", "Quist") == "Person A"
    assert book.name_of("LISTED_TERM", "harbour") == "Item A"
