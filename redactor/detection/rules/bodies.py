"""Employers and military units: they lead to a person in a small place; a person decides on each."""

from __future__ import annotations

import re

from redactor.detection.rule import PatternRule, Recogniser

_NAME = r"[A-Z][\w&'.-]{0,30}(?:[ ](?:(?:of|and|for|the|de|&)[ ])?[A-Z][\w&'.-]{0,30}){0,5}"
_FORM = (
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLC|plc|LLP|GmbH|AG|OÜ|AS|SA|S\.A|SARL|BV|B\.V|NV|Oy|AB|"
    r"Pty Ltd|Co)"
)
_UNIT = (
    r"(?:Battalion|Bn|BN|Regiment|Regt|Brigade|Bde|BDE|Division|Squadron|Sqn|Platoon|Company|Troop|Battery|Corps|Wing|Fleet|"
    r"Group|Air Wing|Fighter Squadron|Infantry|Cavalry|Armou?red|Artillery|Engineer|Signal|Airborne|"
    r"MI|MP|INF|CAV|IN)"
)
_COUNT = r"(?:\d{1,3}(?:st|nd|rd|th|d)|First|Second|Third|Fourth|Fifth|[1-9]\d{0,2})"

RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "EMPLOYER_STATED",
        "ORGANIZATION",
        re.compile(
            rf"\b(?i:works? (?:for|at)|worked (?:for|at)|working (?:for|at)|employed (?:by|at)|employee of|"
            rf"job at|hired by|"
            rf"dismissed by|fired from|retired from|employer is|intern(?:ed)? (?:at|with))[ ](?:the[ ])?({_NAME})"
        ),
        0.5,
        "a name behind words for employment",
        group=1,
    ),
    PatternRule(
        "EMPLOYER_LABELLED",
        "ORGANIZATION",
        re.compile(
            r"(?im)(?:^|[|\t;,][ ]?)[ \t]*(?:employer|company(?: name)?|organi[sz]ation|name of employer|"
            r"workplace|place of work|"
            r"business name|firm|tööandja|arbeitgeber|employeur)[ ]{0,2}[:=|\t][ \t]{0,3}([^\n|;\t]{2,60})"
        ),
        0.55,
        "the value behind the label employer",
        group=1,
    ),
    PatternRule(
        "FIRM",
        "ORGANIZATION",
        re.compile(rf"(?<![\w&'.-])({_NAME},?[ ]{_FORM})(?![\w-])\.?"),
        0.45,
        "a name with the legal form of a firm",
        group=1,
        check=lambda value: not re.search(r"(?:^|[ ])[A-Z] Co$", value),
    ),
    PatternRule(
        "UNIT",
        "UNIT",
        re.compile(
            rf"\b{_COUNT}(?:[ ](?:[A-Z][a-z]+|{_UNIT})){{0,3}}[ "
            rf"]{_UNIT}\b(?:,?[ ]{_COUNT}(?:[ ][A-Z][a-z]+){{0,3}}[ ]{_UNIT}\b){{0,3}}"
            r"|\b[A-Z][ ](?:Co|CO|Company|Coy|Troop|Battery|Btry),?[ ]\d{1,3}[-/]\d{1,3}(?:[ ][A-Z]{2,4})?\b|"
            r"\b(?:VP|VF|VFA|VMFA|HMLA|HSC|VAQ|VAW)-\d{1,3}\b|\b(?:USS|HMS|HMCS|HMAS|"
            r"USNS)[ ][A-Z][A-Za-z]+(?:[ ][A-Z][A-Za-z]+)?"
        ),
        0.5,
        "the form of a military unit's or ship's name",
    ),
    PatternRule(
        "UNIT_LABELLED",
        "UNIT",
        re.compile(
            r"(?im)(?:^|[|\t;][ ]?)[ \t]*(?:unit|duty station|assigned to|home station|command|uic|"
            r"organization/unit)[ ]{0,2}[:=|\t]"
            r"[ \t]{0,3}([^\n|;\t]{2,60})"
        ),
        0.5,
        "the value behind the label of a unit",
        group=1,
    ),
)
