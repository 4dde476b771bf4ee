"""Kinds of finding: a name, a colour and a letter each, so that no one has to tell them apart by colour alone.

The colours are darkened from the colour-blind-safe set of Okabe and Ito; each has a contrast of at least 4.5 : 1
on white paper.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from redactor.model import MARKING_TYPE, PORTION_TYPE

AREA_TYPE = "AREA"


@dataclass(frozen=True, slots=True)
class Kind:
    """A family of entity types that looks alike on screen."""

    key: str
    letter: str
    colour: str
    label: str

    def title(self) -> str:
        """Return the name in the language of the window."""
        return QCoreApplication.translate("Kinds", self.label)


KINDS: tuple[Kind, ...] = (
    Kind("person", "P", "#0068a3", str(QT_TRANSLATE_NOOP("Kinds", "Person"))),
    Kind("contact", "C", "#00755a", str(QT_TRANSLATE_NOOP("Kinds", "Contact"))),
    Kind("identifier", "N", "#b84a00", str(QT_TRANSLATE_NOOP("Kinds", "Number or identifier"))),
    Kind("place", "L", "#9c3f83", str(QT_TRANSLATE_NOOP("Kinds", "Place"))),
    Kind("date", "D", "#7d6200", str(QT_TRANSLATE_NOOP("Kinds", "Date or time"))),
    Kind("organisation", "O", "#6b5440", str(QT_TRANSLATE_NOOP("Kinds", "Organisation"))),
    Kind("special", "S", "#7b1fa2", str(QT_TRANSLATE_NOOP("Kinds", "Special category"))),
    Kind("amount", "Q", "#2e5e1f", str(QT_TRANSLATE_NOOP("Kinds", "Amount or term"))),
    Kind("picture", "F", "#4a5a00", str(QT_TRANSLATE_NOOP("Kinds", "Face or code in a picture"))),
    Kind("marking", "M", "#b00020", str(QT_TRANSLATE_NOOP("Kinds", "Classification marking"))),
    Kind("area", "B", "#4744a0", str(QT_TRANSLATE_NOOP("Kinds", "Drawn box"))),
    Kind("other", "T", "#525c69", str(QT_TRANSLATE_NOOP("Kinds", "Other text"))),
)

_BY_KEY = {kind.key: kind for kind in KINDS}

_TYPES = {
    MARKING_TYPE: "marking",
    PORTION_TYPE: "marking",
    AREA_TYPE: "area",
    "PERSON": "person",
    "NAME": "person",
    "USERNAME": "person",
    "NRP": "person",
    "AGE": "person",
    "TITLE": "person",
    "DEMOGRAPHIC": "person",
    "HEALTH": "special",
    "RELIGION": "special",
    "ETHNIC_ORIGIN": "special",
    "UNION_MEMBERSHIP": "special",
    "SEXUAL_ORIENTATION": "special",
    "POLITICAL_OPINION": "special",
    "CRIMINAL_MATTER": "special",
    "BIOMETRIC": "special",
    "CHILD": "special",
    "QUANTITY": "amount",
    "EMAIL": "contact",
    "EMAIL_ADDRESS": "contact",
    "PHONE": "contact",
    "PHONE_NUMBER": "contact",
    "URL": "contact",
    "IP_ADDRESS": "contact",
    "MAC_ADDRESS": "contact",
    "HANDLE": "contact",
    "SOCIAL_HANDLE": "contact",
    "LOCATION": "place",
    "ADDRESS": "place",
    "STREET_ADDRESS": "place",
    "POSTCODE": "place",
    "ZIP_CODE": "place",
    "GPS": "place",
    "COORDINATES": "place",
    "GEO_COORDINATE": "place",
    "DATE": "date",
    "TIME": "date",
    "DATE_TIME": "date",
    "DATE_OF_BIRTH": "date",
    "ORG": "organisation",
    "ORGANIZATION": "organisation",
    "ORGANISATION": "organisation",
    "UNIT": "organisation",
    "LIST_TERM": "other",
    "WHOLE_PAGE": "other",
    "OTHER_IDENTIFIER": "identifier",
    "FACE": "picture",
    "BARCODE": "picture",
    "QR_CODE": "picture",
    "OTHER": "other",
    "TERM": "other",
    "CUSTOM": "other",
}

_ACRONYMS = frozenset(
    [
        "US",
        "UK",
        "EU",
        "SSN",
        "NHS",
        "IBAN",
        "IP",
        "URL",
        "GPS",
        "NRP",
        "ID",
        "VAT",
        "MAC",
        "NINO",
        "ITIN",
        "EDIPI",
        "BIC",
        "VIN",
        "IMEI",
        "DOB",
        "QR",
        "SWIFT",
        "CPR",
        "PESEL",
    ]
)


def kind_of(entity_type: str) -> Kind:
    """Return the kind of an entity type. What is not known by name and is not plain text is an identifier."""
    key = _TYPES.get(entity_type)
    if key is None:
        key = next((_TYPES[word] for word in entity_type.split("_") if word in _TYPES), "identifier")
    return _BY_KEY[key]


# The names of the types that are met daily; the others are named by their own letters, which are English.
_TYPE_TITLES = {
    "PERSON": str(QT_TRANSLATE_NOOP("Types", "Person")),
    "EMAIL_ADDRESS": str(QT_TRANSLATE_NOOP("Types", "Email address")),
    "PHONE_NUMBER": str(QT_TRANSLATE_NOOP("Types", "Phone number")),
    "ADDRESS": str(QT_TRANSLATE_NOOP("Types", "Address")),
    "LOCATION": str(QT_TRANSLATE_NOOP("Types", "Location")),
    "DATE_OF_BIRTH": str(QT_TRANSLATE_NOOP("Types", "Date of birth")),
    "DATE_TIME": str(QT_TRANSLATE_NOOP("Types", "Date time")),
    "ORGANIZATION": str(QT_TRANSLATE_NOOP("Types", "Organization")),
    "IP_ADDRESS": str(QT_TRANSLATE_NOOP("Types", "IP address")),
    "USERNAME": str(QT_TRANSLATE_NOOP("Types", "Username")),
    "AGE": str(QT_TRANSLATE_NOOP("Types", "Age")),
    "QUANTITY": str(QT_TRANSLATE_NOOP("Types", "Amount or term")),
    "DEMOGRAPHIC": str(QT_TRANSLATE_NOOP("Types", "Personal trait")),
    "OTHER_IDENTIFIER": str(QT_TRANSLATE_NOOP("Types", "Other identifier")),
    "HEALTH": str(QT_TRANSLATE_NOOP("Types", "Health")),
    "RELIGION": str(QT_TRANSLATE_NOOP("Types", "Religion")),
    "ETHNIC_ORIGIN": str(QT_TRANSLATE_NOOP("Types", "Ethnic origin")),
    "UNION_MEMBERSHIP": str(QT_TRANSLATE_NOOP("Types", "Union membership")),
    "SEXUAL_ORIENTATION": str(QT_TRANSLATE_NOOP("Types", "Sexual orientation")),
    "POLITICAL_OPINION": str(QT_TRANSLATE_NOOP("Types", "Political opinion")),
    "CRIMINAL_MATTER": str(QT_TRANSLATE_NOOP("Types", "Criminal matter")),
    "BIOMETRIC": str(QT_TRANSLATE_NOOP("Types", "Biometric data")),
    "CHILD": str(QT_TRANSLATE_NOOP("Types", "Child")),
    "UNIT": str(QT_TRANSLATE_NOOP("Types", "Military or police unit")),
    "LIST_TERM": str(QT_TRANSLATE_NOOP("Types", "Term of a list")),
    "WHOLE_PAGE": str(QT_TRANSLATE_NOOP("Types", "Whole page")),
    "FACE": str(QT_TRANSLATE_NOOP("Types", "Face")),
    "BARCODE": str(QT_TRANSLATE_NOOP("Types", "Barcode")),
    "NRP": str(QT_TRANSLATE_NOOP("Types", "Nationality, religion or group")),
    "URL": str(QT_TRANSLATE_NOOP("Types", "Web address")),
    "HANDLE": str(QT_TRANSLATE_NOOP("Types", "User name")),
    "REFERENCE_NUMBER": str(QT_TRANSLATE_NOOP("Types", "Reference number")),
    "BADGE_NUMBER": str(QT_TRANSLATE_NOOP("Types", "Badge number")),
    "ID_NUMBER": str(QT_TRANSLATE_NOOP("Types", "Identity number")),
    "OTHER": str(QT_TRANSLATE_NOOP("Types", "Other")),
    MARKING_TYPE: str(QT_TRANSLATE_NOOP("Types", "Classification marking")),
}


def type_label(entity_type: str) -> str:
    """Return an entity type as words: `US_SSN` -> `US SSN`, `EMAIL_ADDRESS` -> `Email address`."""
    if entity_type == AREA_TYPE:
        return _BY_KEY["area"].title()
    known = _TYPE_TITLES.get(entity_type)
    if known is not None:
        return QCoreApplication.translate("Types", known)
    words = [word if word in _ACRONYMS else word.lower() for word in entity_type.split("_")]
    label = " ".join(words)
    return label[:1].upper() + label[1:]
