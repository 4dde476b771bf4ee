"""E-mail addresses, handles and network addresses that the Presidio recognisers leave out."""

from __future__ import annotations

import re

from redactor.detection.checksums import plausible_ipv4
from redactor.detection.rule import PatternRule, Recogniser, context_words

_HANDLE_WORDS = context_words(
    "twitter",
    "instagram",
    "telegram",
    "signal",
    "skype",
    "handle",
    "username",
    "user name",
    "account",
    "follow",
    "dm",
)

RULES: tuple[Recogniser, ...] = (
    # Presidio asks for a known public suffix: internal and reserved domains would be missed.
    PatternRule(
        "EMAIL_ANY_DOMAIN",
        "EMAIL_ADDRESS",
        re.compile(r"(?<![\w.+-])[\w.!#$%&'*+=~-]{0,63}[\w+-]@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@])"),
        0.97,
        "a mailbox, an at sign and a domain name",
    ),
    PatternRule(
        "EMAIL_SPELLED",
        "EMAIL_ADDRESS",
        re.compile(
            r"\b[\w.+-]{2,40}\s?[\[({]\s?at\s?[\])}]\s?[\w-]{2,40}(?:\s?(?:[\[({]\s?dot\s?[\])}]|\.)"
            r"\s?[\w-]{2,20}){1,3}\b",
            re.IGNORECASE,
        ),
        0.9,
        "a mailbox with the at sign spelled out in brackets",
    ),
    PatternRule(
        "HANDLE",
        "HANDLE",
        re.compile(
            r"(?<![^\s(\[{\"',;:>|*\u2022-])@"
            r"(?:[A-Za-z_]|\d{1,6}(?!(?:[ap]m|mph|kmh|hrs?|usd|eur|[kmg]?hz|fps|min|sec|mins|day|days)\b)[A-Za-z_]{3})"
            r"[A-Za-z0-9_.]{1,29}(?<![.])(?![\w@])"
        ),
        0.88,
        "an at sign followed by a user name",
        _HANDLE_WORDS,
        0.95,
    ),
    PatternRule(
        "LABELLED_USER_NAME",
        "HANDLE",
        re.compile(
            r"\b(?:user\s?name|login|user id|skype(?: id)?|telegram|screen name)\s{0,2}[:=]"
            r"\s{0,2}@?([\w.-]{3,40})",
            re.IGNORECASE,
        ),
        0.8,
        "a value after the label of a user name",
        group=1,
    ),
    PatternRule(
        "SERVICE_HANDLE",
        "HANDLE",
        re.compile(
            r"(?<![\w/.])(?:/?[ur]/(?=[\w-]*[a-z])[\w-]{3,20}(?![\w/])|[\w.]{2,32}#\d{4}(?!\d)|live:[\w.-]{3,32})|"
            r"\b(?:IG|insta(?:gram)?|snap(?:chat)?|tiktok|discord|telegram|twitter|kik|wechat|reddit|xbox|psn|steam)"
            r"(?:[ ](?:handle|id|name|user|account|is))?[ ]?[:=@]?[ "
            r"](?-i:(?=[a-z0-9_.]*[_.\d])([a-z0-9_][a-z0-9_.]{3,29}))(?<!\.)(?![\w@])",
            re.IGNORECASE,
        ),
        0.8,
        "a user name behind the name of a service, or in its form",
        group=-1,
    ),
    PatternRule(
        "PROFILE_URL",
        "URL",
        re.compile(
            r"\b(?:(?:www|m)\.)?(?:facebook|twitter|x|instagram|linkedin|tiktok|github|vk|t)\.(?:com|"
            r"me)/[\w./@-]{2,80}",
            re.IGNORECASE,
        ),
        0.9,
        "a profile page of a social network",
    ),
    PatternRule(
        "URL_WITH_SCHEME",
        "URL",
        re.compile(r"\b(?:https?|ftps?|sftp|ssh|smb|file)://[^\s<>\"'\])}]{2,2000}(?<![.,;:!?])", re.IGNORECASE),
        0.9,
        "a web address with its scheme",
    ),
    PatternRule(
        "IP_V4",
        "IP_ADDRESS",
        # "Version: 1.2.3.4", "v 1.2.3.4", "Chrome/118.0.0.0", "release 1.2.3.4": the number of a program.
        re.compile(
            r"(?<![\d.])(?<!ersion )(?<!ersion: )(?<!ersion=)(?<!ersion number )(?<!ersion is )"
            r"(?<![vV])(?<![vV][. ])(?<![vV]\. )(?<!er\. )(?<!elease )"
            r"(?<!uild )(?<!irmware )(?<!pdate )(?<![A-Za-z]/)(?<!ection )(?<!§ )"
            r"(?:\d{1,3}\.){3}\d{1,3}(?:/\d{1,2})?(?![\d.]*\d)"
        ),
        0.8,
        "four numbers of 0 to 255 with dots",
        context_words("ip", "address", "host", "server", "from", "ping", "subnet", "login"),
        0.93,
        check=lambda value: plausible_ipv4(value.split("/")[0]),
    ),
    PatternRule(
        "IMEI",
        "DEVICE_ID",
        re.compile(r"\b\d{2}-?\d{6}-?\d{6}-?\d\b"),
        0,
        "fifteen digits",
        context_words("imei", "handset", "device id"),
        0.97,
    ),
)
