"""Special categories of personal data (GDPR articles 9 and 10) and children: a person decides on each.

A single word is a poor sign ("Baptist Church", "the union of two sets"), so each rule asks for the words in a
sentence about somebody: "was diagnosed with", "is a practising", "convicted of".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.lexicon import is_given_name
from redactor.detection.rule import PatternRule, Recogniser

_ILLNESS = (
    r"(?:diabetes|cancer|tumou?r|leuk(?:a?emia)|HIV(?:[ -]positive)?|AIDS|hepatitis(?: [ABC])?|"
    r"tuberculosis|epilepsy|asthma|"
    r"depression|anxiety(?: disorder)?|bipolar(?: disorder)?|schizophrenia|PTSD|"
    r"post-traumatic stress(?: disorder)?|autism|"
    r"autistic|ADHD|dementia|alzheimer'?s?(?: disease)?|parkinson'?s?(?: disease)?|"
    r"multiple sclerosis|anorexia|bulimia|"
    r"alcoholism|addiction|miscarriage|abortion|pregnan(?:t|cy)|suicidal|suicide attempt|overdose|"
    r"stroke|heart attack|"
    r"chemotherapy|dialysis|disabilit(?:y|ies)|wheelchair user|COVID(?:-19)?|"
    r"sexually transmitted \w+|herpes|syphilis|"
    r"chlamydia|gonorrh?oea|fibromyalgia|lupus|arthritis|obesity|hypertension|insomnia|psychosis|self-harm)"
)
_FAITH = (
    r"(?:Muslim|Christian|Catholic|Protestant|Jewish|Hindu|Sikh|Buddhist|Orthodox|Baptist|Mormon|Methodist|Lutheran|Anglican|"
    r"Evangelical|Shi[a']?ite|Shia|Sunni|Jehovah's Witness|atheist|agnostic|Pentecostal|Quaker|"
    r"Bah[aá]'?[ií]|Zoroastrian|"
    r"Scientologist|Islam|Christianity|Judaism|Hinduism|Buddhism)"
)
_ORIGIN = (
    r"(?:African[- ]American|Afro-Caribbean|Black British|Hispanic|Latin[oax]|Caucasian|"
    r"Asian(?:[- ]American)?|Roma|Romani|"
    r"Kurdish|Tamil|Uyghur|Native American|Aboriginal|Ma?ori|Inuit|M[ée]tis|Sinti|Arab|Somali|"
    r"Chechen|Tatar|Sami|Traveller|"
    r"mixed[- ]race|biracial)"
)
_WHO = (
    r"(?:he|she|they|I|who|patient|applicant|claimant|employee|defendant|witness|victim|"
    r"mother|father|son|daughter|wife|husband)"
)
_IS = (
    rf"\b{_WHO}(?:'s|'m|'re| is| was| were| are| am| has been| had been| identifies as| identified as| became)"
    r"(?: an?| openly| also| a practi[sc]ing| a devout)?"
)
_CRIME = (
    r"(?:murder|manslaughter|rape|sexual assault|assault|battery|robbery|burglary|theft|larceny|"
    r"fraud|arson|kidnapping|"
    r"drug (?:possession|trafficking|dealing)|possession of \w+|domestic violence|stalking|perjury|"
    r"embezzlement|DUI|DWI|"
    r"drunk driving|driving under the influence|child abuse|money laundering|tax evasion|extortion|"
    r"blackmail|harassment|"
    r"indecent \w+|grievous bodily harm|terrorism|espionage|desertion)"
)


def _rule(name: str, kind: str, pattern: str, why: str, confidence: float = 0.5) -> PatternRule:
    return PatternRule(name, kind, re.compile(pattern, re.IGNORECASE), confidence, why, group=1)


class Children:
    """Finds the age behind a given name in brackets or commas, when it is that of a child: "Emily (7)"."""

    _AFTER_NAME = re.compile(r"(?<![\w'-])([A-Z][a-zé]{2,14})(?:[ ]\(|, (?:aged )?)(\d{1,2})(?=\)|, )")

    def find(self, text: str) -> Iterator[Hit]:
        """Yield ages of one to seventeen behind a frequent given name."""
        for match in self._AFTER_NAME.finditer(text):
            if is_given_name(match[1]) and 1 <= int(match[2]) <= 17:
                why = "Rule CHILD_AGE: a number of one to seventeen behind a given name"
                yield Hit(*match.span(2), "AGE", "rules", "CHILD_AGE", 0.7, why)


RULES: tuple[Recogniser, ...] = (
    Children(),
    _rule(
        "HEALTH_STATED",
        "HEALTH",
        r"\b(?:diagnosed with|suffer(?:s|ed|ing)? from|treated for|treatment for|history of|"
        r"tested positive for|recovering from|"
        r"living with|on medication for|hospitali[sz]ed (?:for|with)|admitted (?:for|with)|symptoms of|"
        r"(?:has|had|have|having) "
        rf"(?:a |an |severe |chronic |acute |mild |type [12] )*)[ ]?((?:(?:severe|chronic|acute|mild|"
        rf"type [12I]+|stage \w+|terminal|"
        rf"breast|lung|prostate|clinical|major|early[- ]onset)[ ])*{_ILLNESS})\b(?! of)",
        "an illness said of somebody",
    ),
    _rule(
        "HEALTH_IS",
        "HEALTH",
        rf"{_IS} (pregnant|disabled|HIV[ -]positive|autistic|suicidal|bipolar|diabetic|epileptic|deaf|"
        rf"blind|an alcoholic|in rehab)\b",
        "a state of health said of somebody",
    ),
    _rule(
        "HEALTH_LABELLED",
        "HEALTH",
        r"(?m)^[ \t]*(?:diagnos[ie]s|medical conditions?|disabilit(?:y|ies)|allergies|medications?|"
        r"blood (?:type|group)|"
        r"reason for (?:visit|admission)|chief complaint|past medical history|prescription)[ ]{0,2}[:=|"
        r"\t][ \t]{0,3}([^\n|]{2,100}?)[ \t]*$",
        "the value behind a label of a medical form",
        0.55,
    ),
    _rule(
        "RELIGION_IS",
        "RELIGION",
        rf"(?:{_IS}|\b(?:converted to|raised|religion is|religious beliefs? as an?|follower of)) ({_FAITH})s?\b",
        "a faith said of somebody",
    ),
    _rule(
        "RELIGION_LABELLED",
        "RELIGION",
        r"\b(?:religion|faith|religious affiliation|denomination|usutunnistus|konfession)[ ]{0,2}[:=|"
        r"\t][ \t]{0,3}([^\n|;,.]{3,40})",
        "the value behind the label religion",
        0.55,
    ),
    _rule(
        "ETHNIC_IS",
        "ETHNIC_ORIGIN",
        rf"(?:{_IS}|\bof|\bethnically) ({_ORIGIN})(?: (?:origin|descent|heritage|background|ancestry|man|"
        rf"woman|male|female|family))?\b",
        "an ethnic origin said of somebody",
    ),
    _rule(
        "ETHNIC_LABELLED",
        "ETHNIC_ORIGIN",
        r"\b(?:race|ethnicity|ethnic (?:origin|group)|race/ethnicity|rahvus)[ ]{0,2}[:=|"
        r"\t][ \t]{0,3}([^\n|;,.]{3,40})",
        "the value behind the label race or ethnic origin",
        0.55,
    ),
    _rule(
        "UNION_MEMBER",
        "UNION_MEMBERSHIP",
        r"\b((?:member of (?:the |a )?(?:trade |labou?r )?union|trade union(?:ist)? (?:member|"
        r"representative|rep|official)|"
        r"union (?:member(?:ship)?|rep(?:resentative)?|steward|dues|card|delegate)|shop steward|"
        r"union (?:no|number)\.?[ ]?\w+))\b",
        "a word for membership in a trade union",
        0.45,
    ),
    _rule(
        "ORIENTATION_IS",
        "SEXUAL_ORIENTATION",
        rf"(?:{_IS}|\b(?:came out as|sexual orientation(?: is|:)|outed as|"
        rf"lives as a)) ((?:openly )?(?:gay|lesbian|bisexual|homosexual|heterosexual|"
        r"queer|asexual|pansexual|transgender|trans(?: man| woman)?|non-binary|intersex))\b",
        "an orientation or gender identity said of somebody",
    ),
    _rule(
        "ORIENTATION_LABELLED",
        "SEXUAL_ORIENTATION",
        r"\b(?:sexual orientation|gender identity)[ ]{0,2}[:=|\t][ \t]{0,3}([^\n|;,.]{3,40})",
        "the value behind the label orientation",
        0.55,
    ),
    _rule(
        "POLITICS_IS",
        "POLITICAL_OPINION",
        rf"(?:{_IS}|\b(?:registered|card-carrying)) ((?:Republican|Democrat|Communist|Socialist|Labour|"
        rf"Conservative|Green Party|Tory|Marxist)"
        r"(?: voter| party member| supporter)?)\b",
        "a political opinion said of somebody",
        0.42,
    ),
    _rule(
        "POLITICS_LABELLED",
        "POLITICAL_OPINION",
        r"\b(?:political (?:party|affiliation|opinions?|views)|party affiliation)[ ]{0,2}[:=|"
        r"\t][ \t]{0,3}([^\n|;,.]{3,40})",
        "the value behind the label political party",
        0.55,
    ),
    _rule(
        "CRIME_OF",
        "CRIMINAL_MATTER",
        r"\b((?:convicted|found guilty|accused|acquitted|suspected|guilty|arrested|charged|indicted|"
        r"sentenced|imprisoned|jailed|"
        rf"prosecuted|wanted)(?: (?:of|for|with|on charges of|in \d{{4}} (?:of|"
        rf"for)))(?: \w+){{0,2}}? {_CRIME})\b",
        "an offence said of somebody",
    ),
    _rule(
        "CRIME_RECORD",
        "CRIMINAL_MATTER",
        r"\b((?:prior|previous|past|two|three|several|spent) (?:criminal )?convictions?|criminal record|"
        r"on (?:parole|probation)|"
        r"registered sex offender|served (?:\w+ ){1,3}in (?:prison|jail)|rap sheet|(?:is|"
        r"was) a (?:convicted )?felon)\b",
        "words for a criminal record",
        0.45,
    ),
    _rule(
        "BIOMETRIC_LABELLED",
        "BIOMETRIC",
        r"\b(?:fingerprints?|DNA (?:profile|sample)|retina(?:l)? scan|face ?print)[ ]?(?:no\.?|number|id|"
        r"ref)?[ ]{0,2}[:#][ ]{0,2}(\S[^\n|;,]{2,40})",
        "the value behind the label of a biometric sample",
        0.55,
    ),
    _rule(
        "CHILD_RELATION",
        "CHILD",
        r"\b((?:minor (?:child(?:ren)?|son|daughter)|(?:foster|adopted|step)[- ]?(?:child|son|daughter)|"
        r"infant (?:son|daughter)|unborn child|"
        r"juvenile (?:offender|defendant|suspect|victim|witness)|child (?:victim|witness)|"
        r"underage (?:girl|boy|victim)))\b",
        "words for a child in a matter of its own",
        0.45,
    ),
    _rule(
        "SCHOOL_OF_CHILD",
        "CHILD",
        r"\b(?:attends|enrolled (?:at|in)|pupil (?:at|of)|goes to|(?:year|grade) \d{1,2} (?:at|pupil at|"
        r"student at)) ((?-i:[A-Z])[\w'.-]+(?:[ ](?-i:[A-Z])[\w'.-]+){0,4}[ ]?(?:school|kindergarten|"
        r"nursery|academy|elementary|primary|preschool))\b",
        "a school that somebody attends",
        0.5,
    ),
)
