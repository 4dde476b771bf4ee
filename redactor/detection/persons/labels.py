"""Names behind a label in forms, heads and tables: "Name: ...", "Prepared by: ...", "Patient: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_body_word, is_common_word, is_known_name, is_never_name
from redactor.detection.persons.shape import CAPITALS, INITIAL, PARTICLE, UPPER, WORD, tidy_name
from redactor.detection.rule import Recogniser

_NAME_LABEL = (
    r"(?:full |first |last |middle |given |family |maiden |legal |birth |other |preferred |contact |"
    r"employee(?:'s)? |patient(?:'s)? |client(?:'s)? |"
    r"applicant(?:'s)? |customer(?:'s)? |student(?:'s)? |parent(?:'s)? |spouse(?:'s)? |mother(?:'s)"
    r"?(?: maiden)? |father(?:'s)? |child(?:'s)? |"
    r"guardian(?:'s)? |supervisor(?:'s)? |cardholder(?:'s)? |account(?: holder)? |beneficiary(?: ?'s)"
    r"? |display |printed |signatory )?"
    r"(?:name|names|surname|forename|forenames|nimi|eesnimi|perekonnanimi|vorname|nachname|"
    r"familienname|nom|prénom|nombre|apellido)"
    r"(?:\(s\))?(?: \((?:last|first|print|printed|given|family|surname)[^)\n]{0,30}\))?(?: of "
    r"(?:applicant|patient|employee|child|witness|spouse|parent|claimant))?"
)
_ROLE_LABEL = (
    r"(?:author|creator|last modified by|last saved by|prepared by|reviewed by|approved by|signed by|"
    r"written by|drafted by|apologies|minutes (?:taken )?by|taken by|chair(?:man|person|woman)?|"
    r"absent|copy to|copied to|cc|issued by|reported by|requested by|submitted by|"
    r"created by|modified by|posted by|photo by|interviewed by|completed by|authori[sz]ed by|received "
    r"by|sent by|witnessed by|assigned to|addressed to|"
    r"applicant|patient|client|witness|suspect|victim|complainant|claimant|plaintiff|defendant|"
    r"respondent|petitioner|appellant|subject name|employee|supervisor|manager|"
    r"contact(?: person)?|emergency contact|poc|point of contact|attn|attention|c/o|care of|next of "
    r"kin|spouse|husband|wife|father|mother|son|daughter|brother|sister|"
    r"child|guardian|beneficiary|cardholder|account holder|card holder|holder|tenant|landlord|owner|"
    r"driver|passenger|interviewer|interviewee|informant|source|detainee|"
    r"traveler|traveller|guest|student|teacher|physician|doctor|attending|nurse|provider|attorney|"
    r"counsel|representative|lawyer|officer|investigator|case officer|"
    r"case worker|recipient|sender|signature|signed|approver|reviewer|editor|initiator|requester|"
    r"requestor|payee|payer|donor|insured|policyholder|nominee|candidate|"
    r"attendees?|participants?|present|in attendance|members?|koostaja|autor|allkirjastaja|taotleja|isik)"
)
_SEPARATOR = r"[ \t]{0,3}(?:[:=|\t]|(?<=\w)[ ]-[ ])[ \t]{0,6}\n?[ \t]{0,6}"
_VALUE = rf"(?:{WORD}|{CAPITALS}|{INITIAL}|{UPPER}\b|{PARTICLE}\b)"
_NAME_VALUE = rf"{_VALUE}(?:,?[ ]{{1,2}}{_VALUE}){{0,4}}"
_LOWER_VALUE = r"[^\W\d_]{2,}(?:[ ][^\W\d_]{1,}){1,3}"
# Labels that say name; behind others a word in capitals may be a firm or a unit.
_SURE_LABEL = 0.95
_LIST_GAP = re.compile(r"[ ]?(?:[;\n]|,(?![ ]?(?:Jr|Sr|MD|PhD)\b)| and | & )[ ]?")


class LabelledName:
    """Finds the value after a label that says whose name it is.

    Args:
        rule: the rule's name.
        label: pattern text of the labels.
        confidence: for a value that has the shape of a name.
        loose: True to take a value in lower case as well (the label says that it is a name).
    """

    def __init__(self, rule: str, label: str, confidence: float, *, loose: bool) -> None:
        value = f"{_NAME_VALUE}|{_LOWER_VALUE}(?=[ \t]*$)" if loose else _NAME_VALUE
        self._pattern = re.compile(
            rf"(?m)(?:^|(?<=[\s|;,.(\"])){'(?i:'}{label}){_SEPARATOR}(?P<name>{value})(?!\w)"
        )
        self._rule, self._confidence = rule, confidence

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the names behind labels."""
        for match in self._pattern.finditer(text):
            start, end = match.span("name")
            if text[end : end + 1] == ":" or text[end : end + 1] == "@":
                continue
            for span in self._people(text, start, end):
                confidence = self._rate(text[slice(*span)])
                if confidence > 0:
                    why = f"Rule {self._rule}: the value after a label for a person"
                    yield Hit(*span, "PERSON", "rules", self._rule, confidence, why)

    def _people(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        value = text[start:end]
        comma = value.count(",")
        first = value.split(",")[0].split()
        if comma and not (comma == 1 and len(first) <= 2):
            at = start
            for part in [*_LIST_GAP.finditer(text, start, end), None]:
                stop = part.start() if part else end
                if stop > at and (span := tidy_name(text, at, stop)):
                    yield span
                at = part.end() if part else end
        elif span := tidy_name(text, start, end):
            yield span

    def _rate(self, value: str) -> float:
        words = [w.strip(".,") for w in value.split()]
        if any(map(is_never_name, words)) or any(map(is_body_word, words)):
            return 0.0
        if any(map(is_known_name, words)):
            return self._confidence
        if len(words) == 1 and value.isupper() and self._confidence < _SURE_LABEL:
            return 0.3
        common = sum(map(is_common_word, words))
        if common == len(words):
            return 0.0
        return self._confidence - (0.3 if common else 0.08)


RULES: tuple[Recogniser, ...] = (
    LabelledName("NAME_LABEL", _NAME_LABEL, 0.95, loose=True),
    LabelledName("ROLE_LABEL", _ROLE_LABEL, 0.9, loose=False),
)
