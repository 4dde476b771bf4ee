"""Makes labelled texts from templates: letters, forms, mails, posts, reports, and texts with nothing to find.

A template is a text with slots in braces; a slot that has a label in SLOTS becomes a span. All people are invented.
"""
# ruff: noqa: E501  the slots are a table

from __future__ import annotations

import re
from collections.abc import Callable

from corpora import Example, Span
from people import People

_SLOT = re.compile(r"\{(\w+?)(\d?)\}")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


def _date(p: People) -> str:
    rng = p.rng
    d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1940, 2026)
    return rng.choice([
        f"{d} {_MONTHS[m - 1]} {y}", f"{_MONTHS[m - 1]} {d}, {y}", f"{m:02}/{d:02}/{y}", f"{d:02}/{m:02}/{y}",
        f"{d:02}.{m:02}.{y}", f"{y}-{m:02}-{d:02}", f"{d} {_MONTHS[m - 1][:3]} {y}", f"{_MONTHS[m - 1]} {y}",
        f"{m}/{d}/{y % 100:02}", f"{d:02}-{_MONTHS[m - 1][:3].upper()}-{y}",
    ])  # fmt: skip


def _phone(p: People) -> str:
    return p.digits(p.rng.choice([
        "(###) 555-01##", "###-555-01##", "+1 ### 555 01##", "+44 20 7946 0###", "0161 496 0###", "07700 900###",
        "+372 5### ####", "+49 30 ########", "030/########", "+33 6 ## ## ## ##", "+61 491 570 ###", "(02) 5550 ####",
        "1-800-555-01##", "555-01##", "+353 1 ### ####", "+31 6 ########",
    ]))  # fmt: skip


def _code(p: People) -> str:
    return p.digits(p.rng.choice([
        "#####/##", "@@-####-#####", "###-##-####", "@@######@", "#########", "@##-####", "##-####-@@", "@########",
        "F-####-#####", "20##/######", "@@ ## ## ## @", "########", "???-???-####", "@@@/####/##", "1:##-cv-#####",
        "#### ### ###",
    ]))  # fmt: skip


def _address(p: People) -> str:
    rng = p.rng
    number = rng.randint(1, 9900)
    street = p.english().street_name()
    town = p.place()
    return rng.choice([
        lambda: f"{number} {street}, {p.faker('en_US').city()}, {p.faker('en_US').state_abbr()} {p.digits('#####')}",
        lambda: f"{number} {street}\n{p.faker('en_US').city()}, {p.faker('en_US').state_abbr()} {p.digits('#####')}",
        lambda: f"{number % 200 + 1} {street}, {p.faker('en_GB').city()} {p.faker('en_GB').postcode()}",
        lambda: f"Flat {rng.randint(1, 40)}, {number % 200 + 1} {street}\n{town}\n{p.faker('en_GB').postcode()}",
        lambda: f"{number} {street}, {town}, ON {p.faker('en_CA').postcode()}",
        lambda: f"{number % 300 + 1} {street}, {town} NSW {p.digits('2###')}",
        lambda: f"{p.faker('de_DE').street_name()} {number % 200 + 1}, {p.digits('#####')} {p.faker('de_DE').city()}",
        lambda: f"{p.faker('et_EE').last_name()} tn {number % 90 + 1}-{number % 40 + 1}, {p.digits('#####')} Tallinn",
        lambda: f"{number % 200 + 1}, rue {p.faker('fr_FR').last_name()}, {p.digits('#####')} {p.faker('fr_FR').city()}",
        lambda: f"{number} {street}, Apt {rng.randint(1, 90)}, {town}",
        lambda: f"P.O. Box {number}, {town}",
    ])().replace("\n\n", "\n")  # fmt: skip


def _mail(p: People) -> str:
    given, surname = p.pair()
    user = p.rng.choice([f"{given}.{surname}", f"{given[0]}{surname}", f"{given}{p.rng.randint(1, 99)}"]).lower()
    return re.sub(r"[^a-z0-9.]", "", user) + p.rng.choice(["@example.com", "@example.org", "@mail.example.net"])


def _pick(words: str) -> Callable[[People], str]:
    choices = words.split("|")
    return lambda p: p.rng.choice(choices)


_JOBS = (
    "nurse|teacher|police officer|electrician|lawyer|journalist|farmer|taxi driver|social worker|retired teacher|"
    "shop assistant|civil engineer|soldier|student|accountant|caseworker|physician|truck driver|software developer"
)
_NATIONS = (
    "French|Estonian|Turkish|Russian|Ukrainian|Nigerian|Mexican|Canadian|Polish|Romanian|Syrian|Iraqi|Somali|German|"
    "Italian|Irish|Indian|Vietnamese|Colombian|Iranian|Afghan|Kurdish|Chechen|Roma|Jewish|Muslim|Catholic"
)
_BODIES = (
    "Department of Justice|Ministry of the Interior|Home Office|City Council|Supreme Court|Federal Bureau of "
    "Investigation|County Court|Congress|European Commission|Police Department|Ministry of Defence|IRS|FBI|NATO|UN|"
    "Department of Veterans Affairs|Information Commissioner's Office|Public Prosecutor's Office|Court of Appeal|"
    "Social Security Administration|Constitutional Court|Parliament|the State Department|Immigration Board"
)
_TRIVIA = (
    "please find the attached report|the meeting went well|nothing further was reported|the vehicle was searched|the "
    "budget was approved|we need more time|the printer is broken again|thank you for your patience|a copy was kept on "
    "file|it rained all week|the matter is closed|the file was transferred"
)
_CRIMES = (
    "theft|aggravated burglary|fraud|tax evasion|assault|manslaughter|murder|drug trafficking|robbery|arson|perjury|"
    "membership of an illegal organisation|forgery|driving while drunk|money laundering|handling stolen goods"
)
_ILLNESSES = (
    "diabetes|epilepsy|schizophrenia|depression|hepatitis C|asthma|a fractured rib|bruises on both arms|breast cancer|"
    "severe short-sightedness|post-traumatic stress disorder|high blood pressure|a spinal injury|tuberculosis|"
    "bipolar disorder|multiple sclerosis|kidney failure|a broken jaw|dementia|HIV|a heart condition|anorexia"
)

# slot -> (label or "", how to fill it)
SLOTS: dict[str, tuple[str, Callable[[People], str]]] = {
    "name": ("PERSON", lambda p: p.name()),
    "full": ("PERSON", lambda p: " ".join(p.pair())),
    "caps": ("PERSON", lambda p: " ".join(p.pair()).upper()),
    "low": ("PERSON", lambda p: " ".join(p.pair()).lower()),
    "lowgiven": ("PERSON", lambda p: p.pair()[0].lower()),
    "given": ("PERSON", lambda p: p.pair()[0]),
    "surname": ("PERSON", lambda p: p.pair()[1]),
    "listed": ("PERSON", lambda p: p.listed()),
    "initials": ("PERSON", lambda p: ".".join(p.digits("@@")) + "."),
    "city": ("LOC", lambda p: p.place()),
    "address": ("LOC", _address),
    "street": ("LOC", lambda p: f"{p.rng.randint(1, 900)} {p.english().street_name()}"),
    "road": ("LOC", lambda p: p.english().street_name()),
    "phone": ("CODE", _phone),
    "code": ("CODE", _code),
    "mail": ("CODE", _mail),
    "date": ("DATETIME", _date),
    "year": ("DATETIME", lambda p: str(p.rng.randint(1950, 2026))),
    "age": ("DEM", lambda p: f"{p.rng.randint(18, 92)}-year-old"),
    "job": ("DEM", _pick(_JOBS)),
    "crime": ("", _pick(_CRIMES)),
    "illness": ("DEM", _pick(_ILLNESSES)),
    "nation": ("DEM", _pick(_NATIONS)),
    "money": ("QUANTITY", lambda p: p.rng.choice(["$", "€", "£", "EUR ", "USD "]) + f"{p.rng.randint(2, 99000):,}"),
    "term": ("QUANTITY", lambda p: f"{p.rng.choice(['two', 'three', 'six', '18', '40'])} {p.rng.choice(['years', 'months', 'days'])}"),
    "firm": ("ORG", lambda p: p.faker().company()),
    "school": ("ORG", lambda p: f"{p.pair()[1]} {p.rng.choice(['High School', 'College', 'Clinic', 'Hospital', 'Primary School', 'Solicitors'])}"),
    "body": ("PUBLIC", _pick(_BODIES)),
    "title": ("", _pick("Mr|Mrs|Ms|Dr|Dr.|Mr.|Miss|Prof.|Sgt.|Capt.|Officer|Detective|Judge|Col.|Agent|Lt.|Major|Sir")),
    "handle": ("SKIP", lambda p: "@" + re.sub(r"\W", "", p.pair()[0].lower()) + p.digits("##")),
    "mois": ("DATETIME", lambda p: f"{p.rng.randint(1, 28)} {p.rng.choice(_MOIS)} {p.rng.randint(1950, 2026)}"),
    "nom": ("PERSON", lambda p: f"{p.faker('fr_FR', 'fr_CA').first_name()} {p.faker('fr_FR', 'fr_CA').last_name()}"),
    "ville": ("LOC", lambda p: p.faker("fr_FR").city()),
    "trivia": ("", _pick(_TRIVIA)),
    "number": ("", lambda p: str(p.rng.randint(1, 4000))),
    "room": ("", lambda p: p.digits(p.rng.choice(["@#", "###", "@###", "#-##"]))),
    "verb": ("", _pick("said|told us|reported|confirmed|denied|wrote|claimed|agreed|complained|explained")),
}  # fmt: skip


def fill(template: str, people: People) -> Example:
    """Fill the slots of a template; slots with the same name and digit get the same words."""
    parts, spans, last, size = [], [], 0, 0
    known: dict[str, str] = {}
    for match in _SLOT.finditer(template):
        before = template[last : match.start()]
        label, make = SLOTS[match[1]]
        words = known.get(match.group()) if match[2] else None
        if words is None:
            words = known[match.group()] = make(people)
        start = size + len(before)
        if label:
            spans.append(Span(start, start + len(words), () if label == "SKIP" else (label,)))
        parts += [before, words]
        size, last = start + len(words), match.end()
    return Example("".join(parts) + template[last:], spans, kind="template")
