"""Makes numbers of each national kind, right and wrong, in the forms in which people write them.

The check digits are computed here anew, from the issuers' own descriptions: nothing is shared with the product.
All numbers are random; none was issued to anybody as far as we know.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Maker = Callable[[Random], str]
_DIGITS = string.digits
_UPPER = string.ascii_uppercase


def digits(random: Random, count: int, first: str = _DIGITS) -> str:
    return random.choice(first) + "".join(random.choice(_DIGITS) for _ in range(count - 1)) if count else ""


def letters(random: Random, count: int, of: str = _UPPER) -> str:
    return "".join(random.choice(of) for _ in range(count))


def grouped(value: str, *sizes: int, by: str) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(value[at : at + size])
        at += size
    if at < len(value):
        parts.append(value[at:])
    return by.join(parts)


def luhn_digit(body: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(body)):
        number = int(digit) * (2 if place % 2 == 0 else 1)
        total += number // 10 + number % 10
    return str(-total % 10)


def _ssn(r: Random) -> str:
    area = r.choice([n for n in range(1, 900) if n != 666])
    return f"{area:03}{r.randrange(1, 100):02}{r.randrange(1, 10000):04}"


def _itin(r: Random) -> str:
    group = r.choice([*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)])
    return f"9{r.randrange(100):02}{group}{r.randrange(10000):04}"


def _ein(r: Random) -> str:
    prefix = r.choice(["01", "10", "12", "20", "26", "27", "30", "36", "45", "52", "61", "74", "83", "95", "99"])
    return prefix + digits(r, 7)


def _npi(r: Random) -> str:
    body = digits(r, 9, "12")
    return body + luhn_digit("80840" + body)


def _dea(r: Random) -> str:
    d = digits(r, 6)
    check = (int(d[0]) + int(d[2]) + int(d[4]) + 2 * (int(d[1]) + int(d[3]) + int(d[5]))) % 10
    return letters(r, 1, "ABCDEFGHJKLMPRSTUX") + letters(r, 1) + d + str(check)


def _routing(r: Random) -> str:
    body = f"{r.choice([*range(1, 13), *range(21, 33), *range(61, 73)]):02}{digits(r, 6)}"
    total = sum(int(d) * w for d, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True))
    return body + str(-total % 10)


def _mbi(r: Random) -> str:
    alpha = "ACDEFGHJKMNPQRTUVWXY"
    places = "CA9NA9NAA99"[0:0]
    form = [
        _DIGITS[1:],
        alpha,
        alpha + _DIGITS,
        _DIGITS,
        alpha,
        alpha + _DIGITS,
        _DIGITS,
        alpha,
        alpha,
        _DIGITS,
        _DIGITS,
    ]
    return places + "".join(r.choice(of) for of in form)


def _nhs(r: Random) -> str:
    while True:
        body = digits(r, 9, "4679")
        check = 11 - sum(int(d) * w for d, w in zip(body, range(10, 1, -1), strict=True)) % 11
        if check != 10:
            return body + str(check % 11)


def _utr(r: Random) -> str:
    body = digits(r, 9)
    rest = sum(int(d) * w for d, w in zip(body, (6, 7, 8, 9, 10, 5, 4, 3, 2), strict=True)) % 11
    return str("21987654321"[rest]) + body


def _nino(r: Random) -> str:
    prefix = r.choice(["AB", "CE", "HJ", "LM", "PR", "SA", "TW", "WK", "YZ", "JC"])
    return prefix + digits(r, 6) + r.choice("ABCD")


def _uk_licence(r: Random) -> str:
    name = r.choice(["MORGA", "SMITH", "JONES", "FOX99", "LEE99", "PATEL"])
    month = r.randrange(1, 13) + r.choice([0, 50])
    born = f"{r.randrange(4, 10)}{month:02}{r.randrange(1, 29):02}{r.randrange(10)}"
    return f"{name}{born}{letters(r, 2)}{r.randrange(10)}{letters(r, 2)}"


def _sin(r: Random) -> str:
    body = digits(r, 8, "1234567")
    return body + luhn_digit(body)


def _ohip(r: Random) -> str:
    body = digits(r, 9, "123456789")
    return body + luhn_digit(body)


def _bc_phn(r: Random) -> str:
    while True:
        body = digits(r, 8)
        check = 11 - sum(int(d) * w for d, w in zip(body, (2, 4, 8, 5, 10, 9, 7, 3), strict=True)) % 11
        if check < 10:
            return "9" + body + str(check)


def _ramq(r: Random) -> str:
    month = r.randrange(1, 13) + r.choice([0, 50])
    return f"{letters(r, 4)}{r.randrange(100):02}{month:02}{r.randrange(1, 29):02}{r.randrange(1, 100):02}"


def _isikukood(r: Random) -> str:
    born = f"{r.randrange(100):02}{r.randrange(1, 13):02}{r.randrange(1, 29):02}"
    body = f"{r.randrange(3, 7)}{born}{r.randrange(1000):03}"
    return body + _two_rounds(body, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3))


def _company(r: Random) -> str:
    body = digits(r, 7, "1")
    return body + _two_rounds(body, (1, 2, 3, 4, 5, 6, 7), (3, 4, 5, 6, 7, 8, 9))


def _two_rounds(body: str, *rounds: tuple[int, ...]) -> str:
    for weights in rounds:
        rest = sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11
        if rest < 10:
            return str(rest)
    return "0"


def _de_tax(r: Random) -> str:
    nine = r.sample(_DIGITS, 9)
    while True:
        body = r.sample([*nine, r.choice(nine)], 10)
        if body[0] != "0":
            break
    product = 10
    for digit in body:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return "".join(body) + str((11 - product) % 10)


def _de_id(r: Random) -> str:
    of = "CFGHJKLMNPRTVWXYZ"
    body = letters(r, 1, "LMNPRTVWXY") + "".join(r.choice(of + _DIGITS) for _ in range(8))
    return body + _mrz_digit(body)


def _mrz_digit(body: str) -> str:
    values = (int(c) if c.isdigit() else ord(c) - 55 for c in body)
    return str(sum(v * (7, 3, 1)[n % 3] for n, v in enumerate(values)) % 10)


def _tfn(r: Random) -> str:
    while True:
        value = digits(r, 9, "123456789")
        if sum(int(d) * w for d, w in zip(value, (1, 4, 3, 7, 5, 8, 6, 9, 10), strict=True)) % 11 == 0:
            return value


def _medicare(r: Random) -> str:
    body = digits(r, 8, "23456")
    check = sum(int(d) * w for d, w in zip(body, (1, 3, 7, 9, 1, 3, 7, 9), strict=True)) % 10
    return f"{body}{check}{r.randrange(1, 10)}"


def _abn(r: Random) -> str:
    while True:
        value = digits(r, 11, "123456789")
        numbers = [int(d) for d in value]
        numbers[0] -= 1
        if sum(n * w for n, w in zip(numbers, (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19), strict=True)) % 89 == 0:
            return value


def _iban(r: Random) -> str:
    country, length = r.choice([("EE", 16), ("DE", 18), ("FR", 23), ("GB", 18), ("FI", 14), ("NL", 14)])
    bban = digits(r, length)
    if country in ("GB", "NL"):
        bban = letters(r, 4) + digits(r, length - 4)
    number = "".join(str(int(c, 36)) for c in f"{bban}{country}00")
    return f"{country}{98 - int(number) % 97:02}{bban}"


def _card(r: Random) -> str:
    prefix, length = r.choice([("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("37", 15), ("6011", 16)])
    body = prefix + digits(r, length - len(prefix) - 1)
    return body + luhn_digit(body)


def _vin(r: Random) -> str:
    of = "ABCDEFGHJKLMNPRSTUVWXYZ" + _DIGITS
    values = dict(zip("ABCDEFGH", range(1, 9), strict=True)) | dict(zip("JKLMN", range(1, 6), strict=True))
    values |= {"P": 7, "R": 9} | dict(zip("STUVWXYZ", range(2, 10), strict=True))
    values |= {d: int(d) for d in _DIGITS}
    body = r.choice(["1HG", "2T1", "5YJ", "3VW"]) + letters(r, 5, of) + "0" + letters(r, 2, of) + digits(r, 6)
    total = sum(
        values[c] * w for c, w in zip(body, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2), strict=True)
    )
    return body[:8] + "0123456789X"[total % 11] + body[9:]


def _imei(r: Random) -> str:
    body = digits(r, 14, "345")
    return body + luhn_digit(body)


def _de_vat(r: Random) -> str:
    body, product = digits(r, 8, "123456789"), 10
    for digit in body:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return f"DE{body}{(11 - product) % 10}"


def _ee_vat(r: Random) -> str:
    body = digits(r, 8, "1")
    return f"EE{body}{-sum(int(d) * w for d, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10}"


def _gb_vat(r: Random) -> str:
    body = digits(r, 7, "123456789")
    total = sum(int(d) * w for d, w in zip(body, (8, 7, 6, 5, 4, 3, 2), strict=True))
    return f"GB{body}{97 - total % 97:02}"


def _fr_vat(r: Random) -> str:
    body = digits(r, 8, "345678")
    siren = body + luhn_digit(body)
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02}{siren}"


def _nl_vat(r: Random) -> str:
    while True:
        body = digits(r, 8, "123456789")
        check = sum(int(d) * w for d, w in zip(body, (9, 8, 7, 6, 5, 4, 3, 2), strict=True)) % 11
        if check < 10:
            return f"NL{body}{check}B{r.randrange(1, 100):02}"


def _vat(r: Random) -> str:
    return r.choice([_de_vat, _ee_vat, _gb_vat, _fr_vat, _nl_vat])(r)


_STATES = {
    "California": "A7", "Texas": "8", "Florida": "A12", "New York": "9", "Illinois": "A11", "Ohio": "AA6",
    "Georgia": "9", "Michigan": "A12", "Virginia": "A8", "Washington": "WDL", "New Jersey": "A14", "Colorado": "9",
    "Arizona": "A8", "Massachusetts": "S8", "Maryland": "A12", "Wisconsin": "A13", "Minnesota": "A12",
    "Hawaii": "H8", "Kansas": "K8", "Iowa": "3AA4", "Missouri": "A9", "Pennsylvania": "8", "Indiana": "10",
    "Kentucky": "A8", "Nevada": "10", "Idaho": "AA6A", "New Hampshire": "2AAA5", "Vermont": "7A", "Utah": "9",
    "Oregon": "7", "North Dakota": "AAA6", "Nebraska": "A8", "South Carolina": "10", "Louisiana": "9",
}  # fmt: skip


def _state_licence(r: Random) -> str:
    form, value, number = r.choice(list(_STATES.values())), "", ""
    if form == "WDL":
        return f"WDL{letters(r, 2)}{digits(r, 3)}{letters(r, 1)}{digits(r, 2)}{letters(r, 1)}"[:12]
    for char in form + " ":
        if char.isdigit():
            number += char
            continue
        value += digits(r, int(number)) if number else ""
        number = ""
        value += letters(r, 1) if char == "A" else char.strip()
    return value


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of number.

    Attributes:
        entity_type: as the product calls it.
        make: a right number without separators.
        labels: words that stand before it.
        forms: group sizes with separator, () for the bare number.
        checked: True when a check digit tells right from wrong.
        alone: True when it is to be found without a label, too.
    """

    entity_type: str
    make: Maker
    labels: tuple[str, ...]
    forms: tuple[tuple[tuple[int, ...], str], ...] = (((), ""),)
    checked: bool = False
    alone: bool = False


def _f(*sizes: int, by: str) -> tuple[tuple[int, ...], str]:
    return sizes, by


BARE = ((), "")
KINDS: dict[str, Kind] = {
    "ssn": Kind(
        "US_SSN",
        _ssn,
        ("SSN", "Social Security Number", "Social Security No.", "SS#"),
        (_f(3, 2, 4, by="-"), _f(3, 2, 4, by=" "), BARE),
    ),
    "itin": Kind("US_ITIN", _itin, ("ITIN", "Individual Taxpayer ID"), (_f(3, 2, 4, by="-"), BARE)),
    "ein": Kind(
        "US_EIN", _ein, ("EIN", "FEIN", "Employer Identification Number", "Federal Tax ID"), (_f(2, 7, by="-"),)
    ),
    "us_passport": Kind(
        "PASSPORT_NUMBER",
        lambda r: r.choice([digits(r, 9), letters(r, 1, "ACX") + digits(r, 8)]),
        ("Passport No.", "Passport Number", "US passport", "Passport #"),
    ),
    "us_licence": Kind(
        "DRIVER_LICENSE",
        _state_licence,
        ("Driver's License", "DL No.", "Driver License Number", "Drivers license #", "DL#"),
    ),
    "a_number": Kind(
        "US_ALIEN_NUMBER",
        lambda r: "A" + digits(r, 9, "012"),
        ("A-Number", "Alien Registration Number", "USCIS #", "A#", "Alien No."),
        (BARE, _f(4, 3, 3, by="-"), _f(4, 3, 3, by=" ")),
    ),
    "mbi": Kind(
        "US_MBI",
        _mbi,
        ("MBI", "Medicare Number", "Medicare Beneficiary Identifier"),
        (_f(4, 3, 4, by="-"), BARE),
        alone=True,
    ),
    "npi": Kind("US_NPI", _npi, ("NPI", "NPI Number", "National Provider Identifier"), checked=True),
    "dea": Kind("US_DEA_NUMBER", _dea, ("DEA", "DEA Number", "DEA #"), checked=True, alone=True),
    "routing": Kind(
        "ABA_ROUTING_NUMBER",
        _routing,
        ("Routing Number", "ABA", "Routing No.", "RTN", "ABA routing"),
        checked=True,
    ),
    "nino": Kind(
        "UK_NINO",
        _nino,
        ("National Insurance Number", "NI No.", "NINO", "NI number"),
        (_f(2, 2, 2, 2, 1, by=" "), BARE, _f(2, 2, 2, 2, 1, by="-")),
        alone=True,
    ),
    "nhs": Kind(
        "UK_NHS",
        _nhs,
        ("NHS Number", "NHS No.", "NHS", "NHS no"),
        (_f(3, 3, 4, by=" "), BARE, _f(3, 3, 4, by="-")),
        checked=True,
    ),
    "utr": Kind(
        "UK_UTR", _utr, ("UTR", "Unique Taxpayer Reference", "UTR number"), (_f(5, 5, by=" "), BARE), checked=True
    ),
    "uk_passport": Kind(
        "PASSPORT_NUMBER", lambda r: digits(r, 9), ("Passport number", "UK passport", "Passport no")
    ),
    "uk_licence": Kind(
        "DRIVER_LICENSE",
        _uk_licence,
        ("Driving licence", "Driving licence number", "Licence No."),
        (BARE, _f(5, 6, 5, by=" ")),
        alone=True,
    ),
    "sin": Kind(
        "CA_SIN",
        _sin,
        ("SIN", "Social Insurance Number", "S.I.N."),
        (_f(3, 3, 3, by=" "), _f(3, 3, 3, by="-"), BARE),
        checked=True,
    ),
    "ohip": Kind(
        "CA_HEALTH_CARD",
        lambda r: _ohip(r) + r.choice(["", letters(r, 2)]),
        ("OHIP", "Health Card", "Health Card Number", "Ontario health card"),
        (_f(4, 3, 3, by="-"), _f(4, 3, 3, by=" "), BARE),
    ),
    "bc_phn": Kind(
        "CA_HEALTH_CARD",
        _bc_phn,
        ("PHN", "Personal Health Number", "BC Services Card", "BC PHN"),
        (_f(4, 3, 3, by=" "), BARE),
    ),
    "ramq": Kind(
        "CA_HEALTH_CARD",
        _ramq,
        ("RAMQ", "Health insurance number", "NAM", "Carte d'assurance maladie"),
        (_f(4, 4, 4, by=" "), BARE),
        alone=True,
    ),
    "ab_health": Kind(
        "CA_HEALTH_CARD",
        lambda r: digits(r, 9),
        ("Alberta health card", "AHCIP", "PHIN", "Health card number"),
        (_f(5, 4, by="-"), BARE, _f(3, 3, 3, by=" ")),
    ),
    "isikukood": Kind(
        "EE_ISIKUKOOD",
        _isikukood,
        ("Isikukood", "isikukood", "Personal code", "Personal identification code", "ID code"),
        checked=True,
        alone=True,
    ),
    "ee_company": Kind(
        "EE_COMPANY_CODE",
        _company,
        (
            "Registrikood",
            "Reg. kood",
            "registry code",
            "Registry code",
            "reg nr",
            "Äriregistri kood",
            "Company code",
        ),
        checked=True,
    ),
    "de_tax": Kind(
        "DE_TAX_ID",
        _de_tax,
        ("Steuer-ID", "Steueridentifikationsnummer", "IdNr.", "Steuer-IdNr.", "Tax ID"),
        (BARE, _f(2, 3, 3, 3, by=" ")),
        checked=True,
    ),
    "de_id": Kind(
        "ID_CARD_NUMBER",
        _de_id,
        ("Personalausweis", "Ausweisnummer", "Personalausweisnummer", "Ausweis-Nr.", "ID card no."),
        checked=True,
        alone=True,
    ),
    "tfn": Kind(
        "AU_TFN",
        _tfn,
        ("TFN", "Tax File Number", "Tax file no."),
        (_f(3, 3, 3, by=" "), BARE, _f(3, 3, 3, by="-")),
        checked=True,
    ),
    "medicare": Kind(
        "AU_MEDICARE",
        _medicare,
        ("Medicare", "Medicare card", "Medicare number", "Medicare No."),
        (_f(4, 5, 1, by=" "), BARE),
        checked=True,
    ),
    "abn": Kind(
        "AU_ABN", _abn, ("ABN", "Australian Business Number"), (_f(2, 3, 3, 3, by=" "), BARE), checked=True
    ),
    "vat": Kind(
        "EU_VAT", _vat, ("VAT", "VAT number", "VAT Reg No", "USt-IdNr.", "KMKR", "TVA"), checked=True, alone=True
    ),
    "iban": Kind(
        "IBAN_CODE",
        _iban,
        ("IBAN", "Account", "Bank account", "Konto"),
        (BARE, _f(4, 4, 4, 4, 4, by=" ")),
        checked=True,
        alone=True,
    ),
    "card": Kind(
        "CREDIT_CARD",
        _card,
        ("Card number", "Visa", "Credit card", "Card"),
        (_f(4, 4, 4, by=" "), BARE, _f(4, 4, 4, by="-")),
        checked=True,
        alone=True,
    ),
    "vin": Kind("VIN", _vin, ("VIN", "Vehicle Identification Number", "Chassis no."), checked=True, alone=True),
    "imei": Kind("DEVICE_ID", _imei, ("IMEI", "IMEI number"), checked=True),
}


def written(random: Random, kind: Kind, form: tuple[tuple[int, ...], str] | None = None) -> str:
    """Return one right number in one of the kind's forms."""
    sizes, by = form if form is not None else random.choice(kind.forms)
    value = kind.make(random)
    return grouped(value, *sizes, by=by) if sizes else value


def broken(random: Random, value: str) -> str:
    """Return the number with another last digit."""
    at = max(i for i, c in enumerate(value) if c.isdigit())
    wrong = random.choice([d for d in _DIGITS if d != value[at]])
    return value[:at] + wrong + value[at + 1 :]
