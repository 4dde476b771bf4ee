"""Makes telephone numbers and postal addresses in the forms of eight countries. Reserved ranges where there are."""

# ruff: noqa: E501  (tables of data, one country a line)

from __future__ import annotations

from random import Random

from made_numbers import digits

_US_AREAS = ("202", "212", "305", "415", "617", "703", "808", "917", "312", "206")
_CA_AREAS = ("416", "514", "604", "613", "403", "902")


def _shaped(random: Random, shape: str, values: dict[str, str]) -> str:
    """Fill a shape: # is a digit, {name} a value."""
    filled = shape.format(**values)
    return "".join(digits(random, 1) if c == "#" else c for c in filled)


def _nanp(random: Random, areas: tuple[str, ...]) -> str:
    values = {"a": random.choice(areas), "x": random.choice(["555", "234", "867", "726"])}
    shapes = (
        "({a}) {x}-01##", "{a}-{x}-01##", "{a}.{x}.01##", "{a} {x} 01##", "+1 {a} {x} 01##", "+1-{a}-{x}-01##",
        "1-{a}-{x}-01##", "+1 ({a}) {x}-01##", "+1{a}{x}01##", "({a}){x}-01##", "1 ({a}) {x}-01##", "{a}/{x}-01##",
    )  # fmt: skip
    return _shaped(random, random.choice(shapes), values)


PHONE_SHAPES = {
    "UK": (
        "020 7946 0###", "(020) 7946 0###", "01632 960###", "(01632) 960###", "07700 900###", "07700 900 ###",
        "+44 20 7946 0###", "+44 (0)20 7946 0###", "+44 7700 900###",
        "+447700900###", "0044 7700 900###", "0113 496 0###",
        "0800 496 0###", "+44 1632 960###", "07700900###", "0161-496-0###",
    ),
    "EE": (
        "+372 5555 0###", "5555 0###", "+372 555 50###",
        "+372 600 0###", "600 0###", "+3725555####", "(+372) 5123 4###",
        "+372 53 123 4##", "00372 5123 4###", "53123###", "5123 4###", "+372-5123-4###", "+372 6 310 ###",
    ),
    "DE": (
        "+49 30 23125 ###", "030 23125###", "030/23125###",
        "(030) 23125 ###", "+49 (0)30 23125###", "0171 39200##",
        "0171-39200##", "+49 171 39200##", "0049 171 39200##", "089 99998-###", "+49 89 99998###", "0221 4710 ###",
        "+4917139200##", "0171/39 200 ##", "040 66969 ###",
    ),
    "AU": (
        "(02) 5550 0###", "02 5550 0###", "+61 2 5550 0###", "0491 570 ###", "+61 491 570 ###", "(03) 7010 0###",
        "+61 (0)2 5550 0###", "0491570###", "1800 975 ###", "+61491570###", "1300 975 ###", "07 7010 0###",
    ),
    "EU": (
        "01 99 00 ## ##", "+33 1 99 00 ## ##", "06 39 98 ## ##",
        "+33 6 39 98 ## ##", "01.99.00.##.##", "+34 612 345 ###",
        "612 345 ###", "+39 06 698 #####", "+31 20 123 45##", "+31 6 1234 56##", "+32 2 555 12 ##",
        "+358 40 123 45##", "040 123 45##", "+46 8 123 456 ##",
        "08-123 456 ##", "+48 22 123 45 ##", "+353 1 234 56##",
        "+370 612 345 ##", "+371 2012 34##", "+43 1 588 58###",
        "+351 21 234 56##", "+45 32 12 34 ##", "+420 222 123 4##",
    ),
}  # fmt: skip


def phone(random: Random, country: str) -> str:
    """Return a number of US, CA, UK, EE, DE, AU or EU (other members)."""
    if country in ("US", "CA"):
        return _nanp(random, _US_AREAS if country == "US" else _CA_AREAS)
    return _shaped(random, random.choice(PHONE_SHAPES[country]), {})


PHONE_COUNTRIES = ("US", "CA", "UK", "EE", "DE", "AU", "EU")
PHONE_CONTEXTS = (
    "Phone: {}", "Tel. {}", "Tel: {}",
    "Mobile: {}", "Call me at {}, please.", "You can reach her on {} after six.",
    "Telephone\n{}", "Cell {} / office", "| Phone | {} |", "Contact: Jane Doe, {}", "T: {}", "M {}", "Fax: {}",
    "Jane Doe\nAnalyst\n{}\njane@example.org", "ring {} now", "({})",
    "phone number is {}.", "Handy: {}", "Telefon: {}",
    "Mob. {}", "Home Phone {}", "Emergency contact number: {}", "WhatsApp {}", "his number, {}, was on the note",
)  # fmt: skip

_STREETS = (
    "Oak",
    "Maple",
    "Washington",
    "Lincoln",
    "Cedar Hill",
    "Martin Luther King Jr",
    "2nd",
    "14th",
    "St. James",
    "O'Connell",
    "Lakeview",
)
_US_TYPES = (
    "St",
    "Street",
    "Ave",
    "Avenue",
    "Rd",
    "Blvd",
    "Lane",
    "Drive",
    "Dr.",
    "Court",
    "Ct",
    "Way",
    "Pkwy",
    "Circle",
    "Ter",
)
_TOWNS = {
    "US": (("Springfield", "IL", "62704"), ("Falls Church", "VA", "22046"), ("New York", "NY", "10036"), ("Winston-Salem", "NC", "27101"),
           ("Los Angeles", "California", "90012"), ("St. Louis", "MO", "63101"), ("Boise", "ID", "83702-1234")),
    "CA": (("Ottawa", "ON", "K1A 0A9"), ("Montréal", "QC", "H2Y 1C6"), ("Vancouver", "BC", "V6B 1A1"), ("Toronto", "Ontario", "M5V 2T6"), ("Halifax", "NS", "B3H 4R2")),
    "AU": (("Sydney", "NSW", "2000"), ("Melbourne", "VIC", "3004"), ("Alice Springs", "NT", "0870"), ("Hobart", "TAS", "7000"), ("North Ryde", "NSW", "2113")),
    "UK": (("London", "", "SW1A 2AA"), ("Manchester", "", "M1 1AE"), ("Stratford-upon-Avon", "", "CV37 6QW"), ("Leeds", "", "LS1 4AP"), ("Newcastle upon Tyne", "", "NE1 7RU"), ("Bath", "", "BA1 1LZ")),
    "EE": (("Tallinn", "", "10141"), ("Tartu", "", "51007"), ("Pärnu", "", "80010"), ("Kuressaare", "", "93813"), ("Haapsalu", "", "90502")),
    "DE": (("Berlin", "", "10115"), ("München", "", "80331"), ("Köln", "", "50667"), ("Frankfurt am Main", "", "60311"), ("Bad Homburg", "", "61348")),
}  # fmt: skip
_UK_STREETS = (
    "High Street",
    "Station Road",
    "Church Lane",
    "Victoria Road",
    "The Green",
    "Queens Close",
    "Mill Hill",
    "Kings Crescent",
    "Albert Terrace",
    "Park View",
)
_EE_STREETS = (
    "Pärnu mnt",
    "Lai tn",
    "Narva maantee",
    "Tartu mnt",
    "Ülikooli",
    "Kaarli pst",
    "Sõpruse puiestee",
    "Väike-Karja",
    "Rüütli tänav",
    "Vabaduse väljak",
)
_DE_STREETS = (
    "Musterstraße",
    "Hauptstr.",
    "Am Markt",
    "Goethestraße",
    "Berliner Allee",
    "Unter den Linden",
    "Lindenweg",
    "An der Mühle",
    "Karl-Marx-Straße",
    "Schillerplatz",
)
ADDRESS_COUNTRIES = tuple(_TOWNS)


def address(random: Random, country: str) -> str:
    """Return a postal address from street to postcode, on one line or several."""
    town, state, code = random.choice(_TOWNS[country])
    number = str(random.randrange(1, 9999 if country == "US" else 220))
    by = random.choice([", ", "\n", ", "])
    if country == "UK":
        unit = random.choice(["", "", "Flat 3, ", "Flat 12B, ", "Rose Cottage, "])
        return f"{unit}{number}{random.choice(['', '', 'a'])} {random.choice(_UK_STREETS)}{by}{town}{random.choice([by, ' ', ', '])}{code}"
    if country == "EE":
        street = f"{random.choice(_EE_STREETS)} {number}{random.choice(['', '-12', 'a', '/2'])}"
        return f"{street}{by}{code} {town}" if random.random() < 0.8 else f"{street}{by}{town} {code}"
    if country == "DE":
        return f"{random.choice(_DE_STREETS)} {number}{random.choice(['', ' a', 'b'])}{by}{random.choice(['', '', 'D-'])}{code} {town}"
    unit = random.choice(["", "", ", Apt 4", " Unit 12B", ", Suite 300", " #5"])
    head = f"{number} {random.choice(['', '', 'N ', 'W. '])}{random.choice(_STREETS)} {random.choice(_US_TYPES)}{unit}"
    if country == "AU":
        head = f"{random.choice(['', '3/', 'Unit 5, '])}{number} {random.choice(_STREETS)} {random.choice(('St', 'Street', 'Rd', 'Parade', 'Cres', 'Hwy'))}"
        return f"{head}{by}{town} {state} {code}"
    comma = random.choice([", ", " "]) if by == "\n" else ", "
    return f"{head}{by}{town}{comma}{state} {code}"


ADDRESS_CONTEXTS = (
    "Address: {}", "She lives at {}.",
    "Mailing address:\n{}\n", "Home address: {}\nPhone: 202-555-0143", "Jane Doe\n{}\n",
    "sent to {} on Monday", "Residence\n{}\nDate", "The house at {} was searched.",
    "{}\n", "Anschrift: {}", "Aadress: {}",
    "moved from {} last year", "c/o Jane Doe, {}",
)  # fmt: skip
