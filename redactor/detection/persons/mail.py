"""Names in mail: display names, header lines, greetings and signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_body_word, is_common_word, is_known_name
from redactor.detection.persons.shape import CAPITALS, INITIAL, NAME, PARTICLE, UPPER, WORD, tidy_name
from redactor.detection.rule import Recogniser

_ADDRESS = r"[<\[(]{1,2}(?:mailto:)?[\w.!#$%&'*+=~-]{1,64}@"
_DISPLAY = re.compile(rf"(?<!\w)(?P<name>[^\W\d_][^<>\n;:@\"|\[\]]{{1,60}}?)[\"']?[ \t]{{0,2}}{_ADDRESS}")
_HEADER = re.compile(
    r"(?m)^[ \t>]*(?:From|To|Cc|Bcc|Sender|Reply-To|Von|An|Saatja|Saaja|De|À|Delivered-To|Organizer|"
    r"Attendee|X-From|X-To|X-cc|X-bcc)[ ]{0,2}:[ \t]*(?P<line>[^\n]{2,2000})",
)
_PART = rf"(?:{WORD}|{CAPITALS}|{INITIAL}|{UPPER}\b)"
_SURNAME_FIRST = rf"{_PART}(?:[ -]{_PART})?,[ ]{_PART}(?:[ ]{_PART}){{0,2}}"
_HEADER_NAME = re.compile(rf"{_SURNAME_FIRST}|{NAME}")
_WROTE = re.compile(
    rf"(?:^|[,>\d][ ]?|\b[AP]M,? |\n[ >]*)(?P<name>{NAME}|{_SURNAME_FIRST})[ ]?(?:<[^>\n]{{3,80}}>)?[ ]"
    rf"?\n?(?:wrote|schrieb|kirjutas|a écrit)[ ]?:"
)
_GREETING = re.compile(
    rf"(?m)^[ \t>]*(?i:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|tere|lugupeetud|"
    rf"liebe[r]?|sehr geehrte[r]?|hallo|bonjour|cher|chère)[ ,]+"
    rf"(?P<name>{NAME}(?:(?:,? and |, | & ){NAME}){{0,3}})(?=[ ]?[,:;!.\n-]|[ ]*$)"
)
_CLOSING = (
    r"(?i:(?:best|kind|warm|kindest|warmest|with (?:best|kind)|many)? ?regards|sincerely(?: yours)?|"
    r"yours (?:sincerely|faithfully|truly)|respectfully(?: submitted| yours)?|"
    r"v/r|r/s|very respectfully|best(?: wishes)?|thanks(?: again| so much)?|thank you(?: very much)?|"
    r"many thanks|cheers|cordially|all the best|take care|love|signed|/s/|//signed//|"
    r"mit freundlichen grüßen|mfg|lugupidamisega|parimate soovidega|tervitades|cordialement|saludos|atentamente)"
)
_SIGNATURE = re.compile(
    rf"(?m)^[ \t>]*{_CLOSING}[ ]?[,.!:-]{{0,2}}[ \t]*(?:\n[ \t>]*){{1,4}}(?:/s/ ?|//signed// ?|"
    rf"-{{1,2}} ?)?(?P<name>(?:{PARTICLE}[ ])?{NAME})(?=[ \t]*(?:$|,|\())"
)
_SIGNED = re.compile(rf"(?m)(?:^|[ \t])(?:/s/|//signed//|\(signed\)|s/)[ ]{{0,3}}\n?[ ]{{0,3}}(?P<name>{NAME})")


# "smtp.example.org (Postfix)": the name of a machine, not of a person.
_DOMAIN = re.compile(r"\w\.[a-z]{2,}|[\w-]\d+\.\w|\.\w+\.")


class MailNames:
    """Finds the people that a mail names outside of its sentences."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield names from headers, quoted reply lines, greetings and signatures."""
        if ":" in text:
            yield from self._headers(text)
        if "@" in text:
            yield from self._each(text, _DISPLAY, "DISPLAY_NAME", 0.93, "a name before a mail address in brackets")
        yield from self._each(text, _WROTE, "REPLY_LINE", 0.9, "a name before the word wrote")
        yield from self._each(text, _GREETING, "GREETING", 0.86, "a name in a greeting")
        yield from self._each(text, _SIGNATURE, "SIGNATURE", 0.88, "a line after the closing words of a letter")
        yield from self._each(text, _SIGNED, "SIGNED", 0.93, "a name after a mark of signature")

    def _headers(self, text: str) -> Iterator[Hit]:
        for line in _HEADER.finditer(text):
            for match in _HEADER_NAME.finditer(text, *line.span("line")):
                if text[match.end() : match.end() + 1] in "@._" and text[match.end() : match.end() + 1]:
                    continue
                if text[match.start() - 1] in "@._-<(":
                    continue
                yield from _person(text, *match.span(), "MAIL_HEADER", 0.9, "a name in a sender or recipient line")

    def _each(self, text: str, pattern: re.Pattern[str], rule: str, confidence: float, what: str) -> Iterator[Hit]:
        for match in pattern.finditer(text):
            start, end = match.span("name")
            if rule == "GREETING":
                for part in re.finditer(r"(?:(?!,? and |, | & ).)+", text[start:end]):
                    yield from _person(text, start + part.start(), start + part.end(), rule, confidence, what)
            elif rule == "DISPLAY_NAME":
                start = max(start, text.rfind(",", start, end) + 1 if text.count(",", start, end) > 1 else start)
                yield from _person(text, start, end, rule, confidence, what)
            else:
                yield from _person(text, start, end, rule, confidence, what)


def _person(text: str, start: int, end: int, rule: str, confidence: float, what: str) -> Iterator[Hit]:
    span = tidy_name(text, start, end)
    if span is None:
        return
    value = text[slice(*span)]
    words = [w.strip(".,'") for w in value.split()]
    if _DOMAIN.search(value) or sum(map(str.isalpha, value)) < 2 or any(map(is_body_word, words)):
        return
    if len(words) > 5 or (not any(map(is_known_name, words)) and all(map(is_common_word, words))):
        return
    if not any(map(is_known_name, words)):
        confidence -= 0.5 if any(map(is_common_word, words)) else 0.1
    yield Hit(*span, "PERSON", "rules", rule, confidence, f"Rule {rule}: {what}")


RULES: tuple[Recogniser, ...] = (MailNames(),)
