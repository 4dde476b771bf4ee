"""Keys and passwords."""

from __future__ import annotations

import math
import re
from collections import Counter

from redactor.detection.rule import PatternRule, Recogniser


def looks_random(value: str) -> bool:
    """True when the letters are spread as in a key: entropy of at least 3 bits a character, and a digit."""
    counts = Counter(value)
    entropy = -sum(n / len(value) * math.log2(n / len(value)) for n in counts.values())
    return entropy >= 3.0 and any(c.isdigit() for c in value)


RULES: tuple[Recogniser, ...] = (
    PatternRule(
        "PRIVATE_KEY",
        "SECRET",
        re.compile(
            r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^-]{1,20000}(?:-----END [A-Z ]"
            r"{0,30}PRIVATE KEY(?: BLOCK)?-----)?"
        ),
        0.99,
        "a private key block",
    ),
    PatternRule(
        "AWS_KEY_ID",
        "SECRET",
        re.compile(r"\b(?:AKIA|ASIA|AIDA|AROA)[A-Z0-9]{16}\b"),
        0.98,
        "the form of a cloud access key",
    ),
    PatternRule(
        "TOKEN_PREFIX",
        "SECRET",
        re.compile(
            r"\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64}|xox[abprs]"
            r"-[\w-]{10,255}|sk-[A-Za-z0-9_-]{20,255}|"
            r"AIza[\w-]{35}|[sr]k_(?:live|test)_\w{16,255}|npm_\w{36}|pypi-[\w-]{50,255})(?![\w-])"
        ),
        0.97,
        "a token with the prefix of a known service",
    ),
    PatternRule(
        "JSON_WEB_TOKEN",
        "SECRET",
        re.compile(r"\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}\.[\w-]{8,2000}"),
        0.98,
        "a signed web token",
    ),
    PatternRule(
        "LABELLED_SECRET",
        "SECRET",
        re.compile(
            r"(?:api[ _-]?key|secret(?:[ _-]?(?:access[ _-]?)?key)?|access[ _-]?(?:key|token)|auth[ "
            r"_-]?token|client[ _-]?secret|token|bearer)"
            r"['\"]?[ ]{0,2}(?:[:=]|is)[ ]{0,2}['\"]?([A-Za-z0-9+/_=.-]{16,256})(?![\w+/=])",
            re.IGNORECASE,
        ),
        0.9,
        "a random value after the label of a key or token",
        group=1,
        check=looks_random,
    ),
    PatternRule(
        "PASSWORD",
        "SECRET",
        re.compile(
            r"\b(?:password|passwd|pwd|passphrase|passcode|pass|parool|passwort|kennwort)['\"]?[ ]"
            r"{0,2}(?:[:=]|\bis\b:?)[ ]{0,2}['\"]?([^\s'\",;]{4,64})",
            re.IGNORECASE,
        ),
        0.88,
        "a value after the label of a password",
        group=1,
        check=lambda value: not value.isalpha() or not value.islower(),
    ),
    PatternRule(
        "CREDENTIALS_IN_URL",
        "SECRET",
        re.compile(r"\b[a-z][a-z0-9+.-]{1,15}://[^\s/:@]{1,64}:([^\s/@]{1,128})@"),
        0.95,
        "a password inside a web address",
        group=1,
    ),
)
