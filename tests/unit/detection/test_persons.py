"""People: by the form around the name, in every case and order, and not where only words stand."""

from __future__ import annotations

import pytest

from redactor.model import Band

TITLED = [
    ("Petrov", "(S//NF) Col. Petrov attended"),
    ("Petrov", "COL Petrov attended"),
    ("Toomas Kask", "I met Mr Toomas Kask's wife."),
    ("F. Gölcüklü", "appointed Mr F. Gölcüklü to sit"),
    ("İşeri", "represented by Mr İşeri before"),
    ("Jane O'Brien", "Lt Cdr Jane O'Brien reported"),
    ("van der Berg", "Dr. van der Berg said"),
    ("John Smith", "Staff Sergeant\nJohn Smith left"),
    ("McDonald", "Special Agent McDonald wrote"),
    ("Maria Garcia", "Judge Maria Garcia ruled"),
]


@pytest.mark.parametrize(("name", "text"), TITLED)
def test_name_after_a_title_is_found_without_the_title(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in find_fast(text)


@pytest.mark.parametrize(
    "text", ["the General Assembly met", "the Secretary of State", "Major Crimes Unit", "the Chief Executive"]
)
def test_offices_and_bodies_are_no_people(find_fast, text: str) -> None:
    assert find_fast(text) == []


SURNAME_FIRST = [
    ("SMITH, John A.", "SMITH, John A. was heard"),
    ("SMITH, John", "Witness SMITH, John left"),
    ("Tamm, Mari", "Tamm, Mari\nKask, Jaan"),
    ("Kask, Jaan", "Tamm, Mari\nKask, Jaan"),
    ("John SMITH", "seen by John SMITH today"),
]


@pytest.mark.parametrize(("name", "text"), SURNAME_FIRST)
def test_surname_first_is_one_person(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in find_fast(text)


@pytest.mark.parametrize("text", ["LONDON, England", "NOTE, The report", "Paris, France", "Red, Green\nOld, New"])
def test_pairs_with_a_comma_that_are_no_names(find_fast, text: str) -> None:
    assert "PERSON" not in [kind for kind, _ in find_fast(text)]


LABELS = [
    ("Jane Doe", "Name: Jane Doe\nAge: 41"),
    ("jane doe", "name: jane doe"),
    ("TAMM", "Surname: TAMM"),
    ("Mari Tamm", "Nimi: Mari Tamm"),
    ("Xqo Vrelt", "Prepared by: Xqo Vrelt"),
    ("Doe, Jane", "Patient: Doe, Jane"),
    ("Jane Doe", "POC: Jane Doe, 202-555-0143"),
    ("Jane Doe", "Employee Name\tJane Doe"),
    ("Jane Doe", "Full name:\n  Jane Doe"),
    ("Bob Tamm", "Attendees: Jane Doe, Bob Tamm, Mari Kask"),
]


@pytest.mark.parametrize(("name", "text"), LABELS)
def test_value_after_a_label_is_a_person(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in find_fast(text)


@pytest.mark.parametrize(
    "text",
    ["Subject: Budget for next year", "Present: The Whole Committee", "Name: not given", "Owner: Government"],
)
def test_other_values_after_a_label_are_no_people(find_fast, text: str) -> None:
    assert "PERSON" not in [kind for kind, _ in find_fast(text)]


MAIL = [
    ("John Smith", "From: John Smith <j.smith@example.org>"),
    ("Brown, Alice", 'To: "Brown, Alice" <alice@example.org>; Bob Tamm'),
    ("Bob Tamm", 'To: "Brown, Alice" <alice@example.org>; Bob Tamm'),
    ("John Smith", "Regards,\nJohn Smith"),
    ("Xqovrel Vrelt", "Sincerely,\n\nXqovrel Vrelt\nDirector"),
    ("Maria", "Dear Maria,\nthank you"),
    ("Ann Tamm", "On Mon, 3 May 2021, Ann Tamm <ann@example.org> wrote:"),
    ("John Smith", "/s/ John Smith"),
]


@pytest.mark.parametrize(("name", "text"), MAIL)
def test_names_of_a_mail(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in find_fast(text)


@pytest.mark.parametrize(
    "text", ["Dear Sir or Madam,", "Dear All,", "Hello World", "Thanks,\nthe team", "Best,\n\nPlease note"]
)
def test_greetings_without_a_name(find_fast, text: str) -> None:
    assert "PERSON" not in [kind for kind, _ in find_fast(text)]


LISTED = [
    ("MARIA GARCIA", "SEEN WITH MARIA GARCIA AT NOON"),
    ("john smith", "i talked to john smith yesterday"),
    ("Maria Garcia", "and then Maria Garcia left"),
    ("J. Petrov", "was seen by J. Petrov on"),
    ("Maria\nGarcia", "it was Maria\nGarcia who left"),
]


@pytest.mark.parametrize(("name", "text"), LISTED)
def test_frequent_names_are_found_in_any_case(find, name: str, text: str) -> None:
    assert ("PERSON", name) in find(text)


ANNOUNCED = [
    ("Xqovrel Vrelt", "my name is Xqovrel Vrelt and"),
    ("Vrelt", "also known as Vrelt"),
    ("Garcia", "Maria Lopez, née Garcia, said"),
    ("Xqovrel Vrelt", "Xqovrel Vrelt (DOB 03/05/1971)"),
]


@pytest.mark.parametrize(("name", "text"), ANNOUNCED)
def test_announced_names(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in find_fast(text)


@pytest.mark.parametrize(
    "text",
    [
        "Room A1 is on the first floor.",
        "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
        "TOP SECRET//SI//NOFORN",
        "(S//REL TO USA, GBR) The unit moved.",
        "The court held a hearing.",
        "Article 8 of the Convention",
        "Table 3 shows the results of Annex B.",
        "SSN and VIN",
    ],
)
def test_no_person_where_none_is(find, text: str) -> None:
    assert "PERSON" not in [kind for kind, _ in find(text, Band.LOW)]


def test_person_spans_have_no_possessive_or_punctuation(find) -> None:
    assert find('Maria Garcia\'s house, (John Smith), "Ann Tamm".') == [
        ("PERSON", "Maria Garcia"),
        ("PERSON", "John Smith"),
        ("PERSON", "Ann Tamm"),
    ]


def test_organisations_and_places_are_at_most_suggestions(balanced) -> None:
    text = "Acme Widgets Ltd of Springfield hired her in Rakvere."
    bands = {f.band for f in balanced.detect(text) if f.entity_type in ("ORGANIZATION", "LOCATION", "NRP")}
    assert bands
    assert bands <= {Band.LOW, Band.NEAR_MISS}


TABLE = """LAST NAME    FIRST NAME    RANK    SSN
VRELT        XQOVREL       CPL     219099999
DE LA CRUZ   JUAN          PFC     219099998
"""


def test_columns_of_a_table_are_not_run_over(find_fast) -> None:
    assert find_fast(TABLE) == [
        ("PERSON", "VRELT"), ("PERSON", "XQOVREL"), ("US_SSN", "219099999"),
        ("PERSON", "DE LA CRUZ"), ("PERSON", "JUAN"), ("US_SSN", "219099998"),
    ]  # fmt: skip


@pytest.mark.parametrize("glue", ["\t", " | ", ";", ","])
def test_tables_with_separators_are_read_by_their_heading(find_fast, glue: str) -> None:
    rows = [("Employee Name", "SSN", "City"), ("Xqovrel Vrelt", "219099999", "Rome")]
    text = "\n".join(glue.join(row) for row in rows) + "\n"
    assert [f for f in find_fast(text) if f[1] != "Rome"] == [("PERSON", "Xqovrel Vrelt"), ("US_SSN", "219099999")]


def test_labels_with_values_below_each_other_are_no_table(find_fast) -> None:
    assert find_fast("| Name | Xqovrel Vrelt |\n| ITIN | none |\n| Spouse | unknown |\n") == [
        ("PERSON", "Xqovrel Vrelt")
    ]


NO_PEOPLE = [
    "GMRI, Inc. of Modesto", "BI NUTRACEUTICALS, INC", "San Luis Obispo", "the Beverly Hills hotel",
    "Creator: Adobe Photoshop", "Author: IBM",
    "by mail.example.org (Postfix)", "Sierra Industries", "General Motors sold",
    "MONTHLY REPORT FOR MARCH AND APRIL", "Key Findings And Recommendations", "Best Regards,\nHuman Resources",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_PEOPLE)
def test_firms_places_programs_and_headings_are_no_people(find_fast, text: str) -> None:
    assert "PERSON" not in [kind for kind, _ in find_fast(text)]


POSTS = [
    ("kevin", "my friend kevin says hi"),
    ("hiroshi", "i talked to hiroshi yesterday"),
    ("jessica martinez", "so i saw jessica martinez at the mall"),
    ("Nguyen Van Anh", "I, Nguyen Van Anh, of London, state"),
    ("Tobias Cole", "next of kin: husband Tobias Cole"),
    ("Davies", "I met PC 4471 Davies"),
    ("SMITH, JOHN A", "1. SMITH, JOHN A. SGT\n"),
    ("Vrelt, Xqovrel", "From: Vrelt, Xqovrel CIV USARMY (USA) <x@example.org>"),
]


@pytest.mark.parametrize(("name", "text"), POSTS)
def test_names_in_posts_statements_and_rosters(find_fast, name: str, text: str) -> None:
    assert ("PERSON", name) in [(kind, found.rstrip(".")) for kind, found in find_fast(text)]
