"""Illnesses and medicines by their clinical names: the lists in data/, and endings that only such names have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from redactor.detection.hits import Hit
from redactor.detection.rule import Recogniser

# Not behind "@" or "#": there a disease is a name or the talk of the day.
_WORD = re.compile(r"(?<![@#\w])(?:[^\W\d_][a-zà-ÿ]{3,}|[A-Z]{4,})(?!\w)")
# Greek and Latin word formation is shared by the names of illnesses that no list has yet. Not "-itis" alone:
# Latvian surnames end so.
_ILL_ENDINGS = (
    "iasis", "osis", "aemia", "anemia", "glycemia", "leukemia", "natremia", "kalemia", "calcemia",
    "lipidemia", "volemia", "ischemia", "assemia", "uremia", "penia", "pathy", "plegia", "asthenia",
    "sclerosis", "paresis", "algia", "carcinoma", "blastoma", "sarcoma", "lymphoma", "adenoma", "myoma",
    "rrhea", "rrhoea", "megaly", "ectasia", "dystrophy", "phobia", "aplasia", "rrhagia", "stenosis",
    "arthritis", "adenitis", "dermatitis", "carditis", "nephritis", "neuritis", "colitis", "enteritis",
    "hepatitis", "cystitis", "phlebitis", "angiitis", "keratitis", "myelitis", "encephalitis", "gingivitis",
    "myositis", "thyroiditis", "tendinitis", "bursitis", "sinusitis", "pharyngitis", "laryngitis",
    "bronchitis", "tonsillitis", "retinitis", "prostatitis", "vaginitis", "mastitis", "peritonitis",
    "appendicitis", "diverticulitis", "pleuritis", "pancreatitis", "stomatitis", "rhinitis",
    "conjunctivitis", "fasciitis", "spondylitis", "synovitis", "meningitis", "vasculitis", "folliculitis",
    "cellulitis", "esophagitis", "oesophagitis", "gastritis", "duodenitis", "cholangitis", "orchitis",
    "urethritis",
)  # fmt: skip
# The stems that the World Health Organization gives to classes of medicines.
_DRUG_ENDINGS = (
    "azepam", "azolam", "oxetine", "cillin", "floxacin", "prazole", "sartan", "statin", "tidine", "triptan",
    "mycin", "tinib", "zumab", "ximab", "limumab", "volumab", "gliptin", "gliflozin", "glutide", "vudine", "navir",
    "conazole", "barbital", "dipine", "peridol", "setron", "thiazide",
)  # fmt: skip
_NOT_ILL = frozenset((
    "anastomosis", "apathy", "apotheosis", "cocaine", "diagnosis", "empathy", "homeopathy", "osteopathy",
    "naturopathy", "hypnosis", "meiosis", "metamorphosis", "mitosis", "nostalgia", "osmosis", "photosynthesis",
    "prognosis", "sympathy", "symbiosis", "telepathy", "antipathy", "xenophobia", "homophobia", "islamophobia",
    "transphobia", "nomophobia",
))  # fmt: skip
_EPONYM = re.compile(
    r"\b(?:Addison|Alzheimer|Asperger|Bell|Crohn|Cushing|Down|Ehlers-Danlos|Gilbert|Graves|Guillain-Barr[ée]|"
    r"Hashimoto|Hodgkin|Huntington|Kawasaki|Klinefelter|Korsakoff|Lou Gehrig|Lyme|Marfan|M[ée]ni[èe]re|Munchausen|"
    r"Parkinson|Raynaud|Sj[öo]gren|Tourette|Turner|Wilson|irritable bowel|polycystic ovary|chronic fatigue|"
    r"coronary (?:heart|artery)|motor neurone?|sickle[- ]cell|chronic kidney|bipolar (?:affective )?|"
    r"borderline personality|obsessive[- ]compulsive|attention deficit(?: hyperactivity)?|eating|panic)"
    r"(?:['’]?s?['’]?)[ ](?:disease|syndrome|palsy|lymphoma|disorder|psychosis)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:(?:severe|chronic|acute|mild|moderate|advanced|recurrent|bilateral|congenital|terminal|metastatic|"
    r"diabetic|multiple|rheumatoid|paranoid|deep vein|viral|bacterial|pulmonary|gestational|ulcerative|vascular|"
    r"spinal|cystic|muscular|type (?:[12]|I{1,2})|stage (?:\d|I{1,3}V?)|early[- ]onset|post[- ]?natal)[ ])+\Z",
    re.IGNORECASE,
)
# Words in whose company an illness is somebody's; a book on medicine has few of them beside the word itself.
_SOMEBODY = re.compile(
    r"\b(?:diagnos(?:is|es|ed)|patient|suffer(?:s|ed|ing)?|treated|symptoms|medications?|prescri(?:bed|ption)|"
    r"history of|admi(?:tted|ssion)|hospitali[sz]ed|developed|underwent|tak(?:es|ing)|has|had|having|his|her|my|"
    r"he|she|I|applicant|claimant|allerg(?:y|ies|ic)|tested positive|recover(?:ed|ing)|complains?|mg|daily|Mrs?|"
    r"Ms)\b|:\s*(?:\[\w+\]\s*)?\Z"
)
_REACH = 60
_SHORT = 6
_SOMEBODYS, _ALONE = 0.7, 0.4


def is_clinical(word: str) -> bool:
    """True for the name of an illness or a medicine, in any case: a model without medical texts sees a surname."""
    return _is_illness(word) or _is_medicine(word)


def _is_illness(word: str) -> bool:
    return _is_one(word.lower(), "illnesses.txt", _ILL_ENDINGS)


def _is_medicine(word: str) -> bool:
    return _is_one(word.lower(), "medicines.txt", _DRUG_ENDINGS)


def _is_one(word: str, listed: str, endings: tuple[str, ...]) -> bool:
    if word in _terms(listed):
        return True
    return len(word) > _SHORT and word.endswith(endings) and word.isalpha() and word not in _NOT_ILL


@cache
def _terms(name: str) -> frozenset[str]:
    return frozenset(files("redactor.detection").joinpath("data", name).read_text(encoding="utf-8").split())


class ClinicalNames:
    """Finds them; in the company of a person's words they are taken for somebody's, elsewhere only suggested."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield illnesses and medicines with their adjectives."""
        for word in _WORD.finditer(text):
            if _is_illness(word.group()):
                yield _hit(text, _with_lead(text, word.start()), word.end(), "ILLNESS", "the name of an illness")
            elif _is_medicine(word.group()):
                yield _hit(text, *word.span(), "MEDICINE", "the name of a medicine")
        for match in _EPONYM.finditer(text):
            yield _hit(text, *match.span(), "ILLNESS", "the name of an illness")


def _with_lead(text: str, start: int) -> int:
    lead = _LEAD.search(text, max(0, start - 40), start)
    return lead.start() if lead else start


def _hit(text: str, start: int, end: int, rule: str, what: str) -> Hit:
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH // 2]
    is_somebodys = bool(_SOMEBODY.search(before) or _SOMEBODY.search(after))
    why = f"Rule {rule}: {what}{', with words about a person nearby' if is_somebodys else ''}"
    return Hit(start, end, "HEALTH", "rules", rule, _SOMEBODYS if is_somebodys else _ALONE, why)


RULES: tuple[Recogniser, ...] = (ClinicalNames(),)
