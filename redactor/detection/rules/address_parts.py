"""The building blocks of addresses as pattern text."""

from __future__ import annotations

# Between the parts of an address: a comma, a line end, or both.
JOIN = r"(?:[ ]{0,2},[ ]{0,2}\n?[ \t]{0,8}|[ ]{0,2}\n[ \t]{0,8}|[ ]{1,3})"

STREET_NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w'.-]{0,30}|\d{1,3}(?:st|nd|rd|th)|de|la|del|[NSEW]\.?|NE|NW|SE|SW)"

STREET_TYPE = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|"
    r"Terrace|Ter|Way|Parkway|Pkwy|"
    r"Circle|Cir|Trail|Trl|Highway|Hwy|Close|Crescent|Cres|Gardens|Gdns|Grove|Mews|Row|Walk|Hill|"
    r"Parade|Pde|Loop|Alley|Plaza|Pike|"
    r"Turnpike|Quay|Wharf|Rise|View|Heights|Hts|Ridge|Run|Path|Bend|Crossing|Xing|Esplanade|"
    r"Expressway|Freeway|Green|Park|Point|Vale|"
    r"STREET|ST|AVENUE|AVE|ROAD|RD|LANE|LN|DRIVE|DR|BLVD|BOULEVARD|COURT|CT|PLACE|PL|WAY|HWY|CIR)"
)

UNIT = (
    r"(?:(?:Apartment|Apt|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Building|Bldg|Lot|Level|APT|STE|UNIT)"
    r"\.?[ ]?#?[A-Za-z0-9-]{1,6}|#[ ]?[A-Za-z0-9-]{1,6}|"
    r"\d{1,2}(?:st|nd|rd|th)[ ]Floor)"
)

CITY = (
    r"(?:(?:St\.?|Mt\.?|Ft\.?|Fort|San|Santa|New|Los|Las|Saint|Bad|Le|La)[ ])?[A-ZÀ-ÖØ-Þ][\w'-]{1,30}"
    r"(?:[ -](?:on|upon|am|an der|by|le|sur)[ -](?!\w{3,6}day)[A-ZÀ-ÖØ-Þ][\w'-]{1,30}|"
    r"[ ][A-ZÀ-ÖØ-Þ][\w'-]{1,30}){0,2}"
)

STATE = (
    r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|"
    r"NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|"
    r"TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|"
    r"Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    r"Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|"
    r"Mississippi|Missouri|Montana|Nebraska|Nevada|"
    r"New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|"
    r"Pennsylvania|Rhode Island|South Carolina|"
    r"South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)"
)

UK_POSTCODE = (
    r"(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]"
    r"\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})"
)

# Rose Cottage, The Old Mill: a house with a name instead of a number, or before it.
HOUSE_NAME = (
    r"(?:(?:The[ ])?[A-Z][\w'-]{1,20}[ ](?:[A-Z][\w'-]{1,20}[ ])?(?:Cottage|House|Lodge|Farm|Villa|"
    r"Mansions?|Manor|Barn|Mill|"
    r"Grange|Hall|Croft|Towers?|Apartments|Chambers)|The[ ](?:Cottage|Old[ ][A-Z]\w+|Lodge|Barn|Mill|"
    r"Grange|Rectory|Vicarage))"
)

# Am Markt 37, Unter den Linden 5a, Ülikooli 36-2: no word for a street, so the postcode behind it must tell.
PLAIN_STREET = (
    r"(?<![\w.'-])(?:ul\.[ ]|c/[ "
    r"]?)?[A-ZÀ-ÖØ-ÞŠŽŁŚ][\w'.-]{1,30}(?:[ ](?:[A-ZÀ-ÖØ-ÞŠŽŁŚ][\w'.-]{1,30}|der|den|dem|des|de|del|"
    r"della|la|le|du|do|da|di|van|von|zum|zur|am|an|im|in|"
    r"y)){0,4}[ ]\d{1,4}[ ]?[a-zA-Z]?(?:[ ]?[-/][ ]?\d{1,4}[a-zA-Z]?)?"
    r"(?![\w/]|[.,]\d)"
)

# The postcodes of the continent before their town.
EURO_CODE = (
    r"(?:(?:D|DE|EE|A|CH|LV|LT|FI|B|L|NL|F|I|E|PL|S|SE)-)?"
    r"(?:\d{4}[ ]?[A-Z]{2}|\d{4,5}|\d{2}-\d{3}|\d{3}[ ]\d{2})(?!\d)"
)

# Musterstraße 12a, Am Markt 5, Pärnu mnt 12-34, Lai tn 7
GERMAN_STREET = (
    r"\b(?:[A-ZÄÖÜ][\wäöüß-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|steig)|"
    r"[A-ZÄÖÜ][\wäöüß-]{1,30}[ -](?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer)|"
    r"(?:[A-ZÕÄÖÜŠŽ][\wõäöüšž.-]{0,30}[ ]){1,3}(?:mnt|tn|pst|tänav|maantee|puiestee|tee|põik|väljak|allee))"
    r"\.?[ ]\d{1,4}[ ]?[a-zA-Z]?(?:[ ]?[-/][ ]?\d{1,4}[a-zA-Z]?)?(?![\w/]|[.,]\d)"
)
