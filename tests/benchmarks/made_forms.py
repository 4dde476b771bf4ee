"""Makes forms, letters, mails and tables that hold personal data, with the places of that data."""

# ruff: noqa: E501  (tables of data read better on long lines)

from __future__ import annotations

from random import Random

from made_contacts import ADDRESS_COUNTRIES, PHONE_COUNTRIES, address, phone
from made_numbers import KINDS, written

# fmt: off
_GIVEN = ("James", "Maria", "Wei", "Priya", "Oluwaseun", "Dmitri", "Fatima", "Jaan", "Siobhan", "Hiroshi", "Lucia", "Kwame", "Ingrid",
          "Mohammed", "Chloe", "Tomasz", "Anneli", "Carlos", "Grace", "Yusuf", "Xqovrel", "Tamsin", "Bjarne", "Nomvula", "Eun-ji")
_SURNAMES = ("Whitfield", "Garcia", "Zhang", "Raghunathan", "Adeyemi", "Petrov", "Al-Hassan", "Tamm", "O'Connor", "Tanaka", "Rossi",
             "Mensah", "Lindqvist", "Khan", "Marchetti", "Kowalczyk",
             "Vandermolen", "Smith", "Young", "Vrelt", "Penhaligon", "De la Cruz",
             "Okafor-Lynch", "Nguyen", "Price")
# fmt: on
_MONTHS = ("January", "March", "May", "June", "August", "October", "December")


def person(r: Random) -> str:
    middle = r.choice(["", "", "", f" {r.choice('ABCDEFGJKLMRST')}."])
    return f"{r.choice(_GIVEN)}{middle} {r.choice(_SURNAMES)}"


def dressed(r: Random, name: str) -> str:
    """Return the name as forms write it: plain, in capitals, or surname first."""
    given, _, surname = name.partition(" ")
    way = r.randrange(4)
    return name if way < 2 else name.upper() if way == 2 else f"{surname.split('. ')[-1]}, {given}"


def date(r: Random) -> str:
    day, month, year = r.randrange(1, 29), r.randrange(1, 13), r.randrange(1940, 2012)
    forms = (f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}", f"{day}.{month:02}.{year}", f"{day} {r.choice(_MONTHS)} {year}",
             f"{r.choice(_MONTHS)} {day}, {year}")  # fmt: skip
    return r.choice(forms)


def email(r: Random, name: str) -> str:
    bare = "".join(c for c in name.lower() if c.isascii() and (c.isalpha() or c == " ")).split()
    return f"{bare[0]}{r.choice(['.', '_', ''])}{bare[-1]}@{r.choice(['example.org', 'mail.example.com', 'example.net'])}"


def _number(r: Random) -> tuple[str, str]:
    kind = KINDS[r.choice([name for name in KINDS if name not in ("vat", "abn", "ein", "ee_company")])]
    return r.choice(kind.labels), written(r, kind)


def _fields(r: Random) -> list[tuple[str, str]]:
    name = person(r)
    country = r.choice(ADDRESS_COUNTRIES)
    number_label, number = _number(r)
    second_label, second = _number(r)
    fields = [
        (r.choice(["Name", "Full Name", "Applicant", "Patient Name", "Employee"]), dressed(r, name)),
        (r.choice(["Date of Birth", "DOB", "D.O.B."]), date(r)),
        (r.choice(["Address", "Home Address", "Mailing address"]), address(r, country).replace("\n", ", ")),
        (r.choice(["Phone", "Tel", "Mobile", "Home Phone"]), phone(r, r.choice(PHONE_COUNTRIES))),
        (r.choice(["E-mail", "Email", "Email address"]), email(r, name)),
        (number_label, number),
        (second_label, second),
        (r.choice(["Emergency contact", "Next of kin", "Spouse", "Supervisor"]), dressed(r, person(r))),
    ]
    r.shuffle(fields)
    return fields[: r.randrange(5, 9)]


_DULL = ("Form 27-B (rev. 4)", "Department of Records", "Page 1 of 2", "Please print clearly", "Section A: Applicant", "For office use only",
         "Status: pending", "Fee: 45.00", "Please allow 10 working days.",
         "Signature below", "Version 2.1.3", "ISBN 978-0-00-000000-2",
         "Total: 1,234.50 EUR", "Room 14, second floor", "Item 3 of 12", "Reviewed quarterly", "Terms and conditions apply")  # fmt: skip


class _Text:
    def __init__(self) -> None:
        self.text = ""
        self.gold: list[tuple[int, int]] = []

    def add(self, words: str, *, secret: bool = False) -> None:
        if secret:
            self.gold.append((len(self.text), len(self.text) + len(words)))
        self.text += words


def form(r: Random) -> tuple[str, list[tuple[int, int]]]:
    """Return a form: labels and values in one of five layouts, dull lines between; and the places of the values."""
    out, layout = _Text(), r.randrange(5)
    out.add(f"{r.choice(_DULL)}\n\n")
    for label, value in _fields(r):
        glue = (": ", ":\n", " | ", "\t", f":{' ' * r.randrange(2, 12)}")[layout]
        out.add(("| " if layout == 2 else "") + label + glue)
        out.add(value, secret=True)
        out.add(" |\n" if layout == 2 else "\n")
        if r.random() < 0.25:
            out.add(f"{r.choice(_DULL)}\n")
    return out.text, out.gold


def table(r: Random) -> tuple[str, list[tuple[int, int]]]:
    """Return a table in plain text with aligned columns, people in capitals, and the places of the cells."""
    kind = KINDS[r.choice(["ssn", "isikukood", "nhs", "sin", "us_passport", "tfn"])]
    heads = ("NAME", r.choice(kind.labels), "PHONE", "STATUS")
    rows = [
        (dressed(r, person(r)).upper(), written(r, kind), phone(r, "US"), "PENDING")
        for _ in range(r.randrange(3, 9))
    ]
    widths = [max(len(row[i]) for row in (heads, *rows)) + r.randrange(2, 5) for i in range(4)]
    out = _Text()
    out.add("".join(h.ljust(w) for h, w in zip(heads, widths, strict=True)).rstrip() + "\n")
    for row in rows:
        for n, (cell, width) in enumerate(zip(row, widths, strict=True)):
            out.add(cell, secret=n < 3)
            out.add(" " * (width - len(cell)))
        out.text = out.text.rstrip() + "\n"
    return out.text, out.gold


def letter(r: Random) -> tuple[str, list[tuple[int, int]]]:
    """Return a letter with head, greeting and signature, and the places of what identifies."""
    out, writer, reader, third = _Text(), person(r), person(r), person(r)
    label, number = _number(r)
    pieces: list[tuple[str, bool]] = [
        (writer, True), ("\n", False), (address(r, r.choice(ADDRESS_COUNTRIES)), True), ("\n", False),
        (phone(r, "US"), True), (" | ", False), (email(r, writer), True), (f"\n\nDear {r.choice(['Mr', 'Ms', 'Dr'])} ", False),
        (reader.split(" ", 1)[1].split(". ")[-1], True), (",\n\nThank you for your letter. Our records show ", False),
        (third, True), (f" with {label} ", False), (number, True), (". Please call ", False), (phone(r, "UK"), True),
        (" if that is wrong.\n\nYours sincerely,\n\n", False), (writer, True), ("\nHead of Records\n", False),
    ]  # fmt: skip
    for words, secret in pieces:
        out.add(words, secret=secret)
    return out.text, out.gold
