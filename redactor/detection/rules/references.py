"""Reference numbers of cases, files and badges: they lead to a person as surely as a name."""

from __future__ import annotations

import re

from redactor.detection.rule import PatternRule, Recogniser

_NUMBER = r"(?-i:(?=[A-Z0-9./:_-]*\d)[A-Z0-9](?:[A-Z0-9./:_-]{0,28}[A-Z0-9])?)"
_LABEL = r"[ ]?(?:no|nos|number|nr|ref|reference|id|file|#)?\.?[ ]{0,2}[:#]?[ ]{0,2}"

_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d\d[./-]\d\d")

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "CASE_NUMBER",
        "REFERENCE_NUMBER",
        re.compile(
            r"\b(?:case|application|appl|docket|file|matter|claim|complaint|incident|report|foia|"
            r"request|ticket|reference|ref|our ref|your ref|"
            r"control|tracking|warrant|petition|appeal|investigation|permit|invoice|contract|order|"
            r"booking|evidence|exhibit|toimik|viide|aktenzeichen|az|dossier)"
            rf"(?:[ ]?(?:no|nos|number|nr|ref|reference|id|#)\.?[ ]{{0,2}}[:#]?|[ ]{{0,1}}[:#])[ ]"
            rf"{{0,2}}({_NUMBER})(?!\w)",
            re.IGNORECASE,
        ),
        0.85,
        "a number after the label of a case, file or reference",
        group=1,
        check=lambda value: sum(c.isdigit() for c in value) >= 2 and not _DATE.fullmatch(value),
    ),
    PatternRule(
        "COURT_APPLICATION",
        "REFERENCE_NUMBER",
        re.compile(r"(?<![\w/.-])(?:nos?\.? ?)?(\d{3,6}/\d{2}(?:\d{2})?)(?![\w/-]|\.\d)"),
        0.75,
        "a running number and a year with a slash, as courts write it",
        group=1,
    ),
    PatternRule(
        "DOCKET",
        "REFERENCE_NUMBER",
        re.compile(
            r"(?<![\w-])\d{1,2}:\d{2}-(?:cv|cr|mj|md|mc|po|bk|ap)-\d{3,6}(?:-[A-Z]{2,4}){0,2}(?![\w])",
            re.IGNORECASE,
        ),
        0.95,
        "the form of a US federal docket number",
    ),
    PatternRule(
        "YEAR_SERIAL",
        "REFERENCE_NUMBER",
        re.compile(
            r"(?<![\w/-])(?:[A-Z]{1,5}[-/.]){1,3}(?:19|20)?\d{2}[-/.]\d{2,7}(?:[-/.][A-Z0-9]{1,6})?(?![\w/-])"
        ),
        0.6,
        "letters, a year and a running number with separators",
    ),
    PatternRule(
        "BADGE",
        "BADGE_NUMBER",
        re.compile(
            rf"\b(?:badge|shield|collar|warrant card|officer id|star){_LABEL}({_NUMBER})(?!\w)", re.IGNORECASE
        ),
        0.88,
        "a number after the label of a badge",
        group=1,
        check=lambda value: sum(c.isdigit() for c in value) >= 2,
    ),
    PatternRule(
        "BADGE_BEHIND_NAME",
        "BADGE_NUMBER",
        re.compile(
            r"\b(?:Officer|Ofc|Det(?:ective)?|Sgt|Sergeant|Deputy|Trooper|PC|WPC|DC|DS|Constable|"
            r"Agent)\.?(?:[ ][A-Z][\w'-]{1,20}){0,2}"
            r"[ ](?:\((?:badge |#)?(\d{3,6})\)|#(\d{3,6})|(?<=PC )(\d{3,6})|(?<=DC )(\d{3,6}))(?![\w-])"
        ),
        0.85,
        "a number behind the rank or name of an officer",
        group=-1,
    ),
    PatternRule(
        "IMMIGRATION_RECEIPT",
        "REFERENCE_NUMBER",
        re.compile(r"(?<![\w-])(?:IOE|IOC|EAC|WAC|LIN|SRC|MSC|NBC|YSC|VSC|TSC)[ -]?\d{10}(?![\w-])"),
        0.92,
        "the form of an immigration receipt",
    ),
    PatternRule(
        "SERIAL_NUMBER",
        "REFERENCE_NUMBER",
        re.compile(
            rf"\b(?:serial|s/n|asset|inventory|tag|weapon|rifle|pistol|parcel|flight|passenger record|"
            rf"pnr|crn|bates)[ ]?(?:no|number|nr|#)?\.?[ ]{{0,2}}[:#]?[ ]{{0,2}}({_NUMBER})(?!\w)",
            re.IGNORECASE,
        ),
        0.65,
        "a number after the label of a serial or inventory number",
        group=1,
        check=lambda value: sum(c.isdigit() for c in value) >= 3,
    ),
)
