"""Passports, identity cards, driving licences and the many numbers that only their label tells."""

from __future__ import annotations

import re

from redactor.detection.rule import PatternRule, Recogniser, context_words

_LICENCE = context_words(
    "driver license", "driver's license", "drivers license",
    "driving licence", "driver licence", "driver's licence",
    "drivers licence", "driver licence no", "driving license", "license no", "license number", "licence no",
    "licence number", "dl", "dl no", "dl#",
    "d.l.", "lic no", "driver's lic", "operator license", "operator's license",
    "cdl", "dln", "state id", "juhiluba",
    "juhiloa number", "führerschein", "führerscheinnummer", "permis de conduire",
)  # fmt: skip
_PASSPORT = context_words(
    "passport", "pass", "passi", "reisepass",
    "passeport", "pasaporte", "travel document", "passport no", "pass number",
    "passport number", "passinumber", "reisepassnummer", "passport card",
)  # fmt: skip
_ID_CARD = context_words(
    "id card", "identity card", "id-kaart", "dokumendi",
    "document number", "document no", "personalausweis", "ausweis",
    "identity document", "id-kaardi number", "carte d'identité", "national identity card",
)  # fmt: skip

# Florida and Michigan, Illinois, Wisconsin, New Jersey, Ontario: forms that nothing else has.
_STATE_FORMS = (
    r"[A-Z]\d{3}[- ]\d{3}[- ]\d{2}[- ]\d{3}(?:[- ]\d)?|[A-Z][- ]?\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{3}|"
    r"[A-Z]\d{3}-\d{4}-\d{4}(?:-\d{2})?|[A-Z]\d{4}[- ]\d{5}[- ]\d{5}|WDL[A-Z0-9]{9}"
)

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "PASSPORT",
        "PASSPORT_NUMBER",
        re.compile(
            r"(?<![\w-])(?:[A-Z]{1,2}[ ]?\d{6,8}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|\d{8,9}|"
            r"\d{2}[A-Z]{2}\d{5}|\d{3}[ ]\d{3}[ ]\d{3})(?![\w-])"
        ),
        0,
        "the form of a passport number",
        _PASSPORT,
        0.88,
        check=lambda value: any(c.isdigit() for c in value),
    ),
    PatternRule(
        "ID_CARD",
        "ID_CARD_NUMBER",
        re.compile(r"(?<![\w-])(?:[A-Z]{2}\d{7}|[LMNPRTVWXYCFGHJK][A-Z0-9]{8,9}|[A-Z]{1,3}\d{6,9})(?![\w-])"),
        0,
        "the form of an identity card number",
        _ID_CARD,
        0.85,
        check=lambda value: sum(c.isdigit() for c in value) >= 4,
    ),
    PatternRule(
        "DRIVING_LICENCE",
        "DRIVER_LICENSE",
        re.compile(
            r"(?<![\w-])(?=[A-Z0-9*-]{5,20}(?![\w-]))(?=(?:[A-Z*-]*\d){4})[A-Z]{0,5}[A-Z0-9*-]{4,18}(?![\w-])"
        ),
        0,
        "letters and digits as licences have them",
        _LICENCE,
        0.88,
    ),
    PatternRule(
        "DRIVING_LICENCE_FORM",
        "DRIVER_LICENSE",
        re.compile(rf"(?<![\w-])(?:{_STATE_FORMS})(?![\w-])"),
        0.65,
        "the groups of a state's driving licence",
        _LICENCE,
        0.95,
    ),
    PatternRule(
        "DRIVING_LICENCE_GROUPS",
        "DRIVER_LICENSE",
        re.compile(r"(?<![\w-])\d{3}[ -]\d{3}[ -]\d{3}(?![\w-])|(?<![\w-])\d{2}[ -]\d{3}[ -]\d{3}(?![\w-])"),
        0,
        "eight or nine digits in groups",
        _LICENCE,
        0.85,
    ),
    PatternRule(
        "DE_STEUERNUMMER",
        "DE_TAX_ID",
        re.compile(
            r"(?i:steuernummer|steuer-?nr|st\.?-?nr)\.?[ ]{0,2}[:#]?[ "
            r"]{0,2}(\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5})(?![\w/])"
        ),
        0.92,
        "digits in groups after the label of a German tax number",
        group=1,
    ),
    PatternRule(
        "LABELLED_ID",
        "ID_NUMBER",
        re.compile(
            r"\b(?:employee|personnel|service|student|patient|member|customer|client|inmate|prisoner|offender|detainee|"
            r"medical record|mrn|hospital|health (?:card|insurance)|registration|enrol?lment|passenger|"
            r"medicaid|medicare|insurance|policy|tax(?:payer)?|national|voter|army|military|staff|participant|subject|"
            r"beneficiary|subscriber|group|chart|loyalty|frequent flyer|known traveler|claimant|veteran|payroll)"
            r"(?:'s)?[ ]?(?:id(?:entification)?|no\.?|number|nr\.?|#|card)(?:[ ]?(?:no\.?|number|nr\.?|#))?[ "
            r"]{0,2}(?:[:=#|\t]|is|was|-)?[ ]{0,2}(?:\n[ ]{0,4})?"
            r"(?-i:((?=[A-Z0-9/-]*\d{3})[A-Z0-9][A-Z0-9/-]{3,20}))(?!\w)",
            re.IGNORECASE,
        ),
        0.85,
        "a number after the label of an identifier",
        group=1,
    ),
    PatternRule(
        "NATIONAL_ID_LABELLED",
        "ID_NUMBER",
        re.compile(
            r"\b(?:national(?: identity| id| identification| insurance)?|identity(?: card)?|personal(?: id)?|"
            r"social security)"
            r"[ ]?(?:id|no\.?|number|nr\.?|code|#)[ ]{0,2}[:=#|]?\s{0,4}(?:\[\w{1,6}\]\s{0,4})?"
            r"(?-i:((?=(?:[A-Z-]*\d){5})[A-Z0-9][A-Z0-9-]{5,20}))(?!\w)",
            re.IGNORECASE,
        ),
        0.88,
        "a number after the label of a national number",
        group=1,
    ),
    PatternRule(
        "RECORD_NUMBER",
        "ID_NUMBER",
        re.compile(r"\b(?:MRN|SEVIS(?:[ ]ID)?|KTN|DCN|UIC|DODAAC|CAGE)[ ]([A-Z]?\d[A-Z0-9-]{3,14})(?!\w)"),
        0.85,
        "a number behind the short name of a register",
        group=1,
    ),
    PatternRule(
        "MRN",
        "ID_NUMBER",
        re.compile(
            r"\b(?:MRN|ID|UID|NPI|DEA|CAC|PID|PIN|IK|KTN|DCN|DoDI|BHC)[ ]{0,2}(?:no\.?|number|#|:|=)[ ]"
            r"{0,2}#?((?=[A-Z0-9-]*\d{3})[A-Z0-9-]{4,20})(?!\w)"
        ),
        0.8,
        "a number after the label ID, MRN or PIN",
        group=1,
    ),
)
