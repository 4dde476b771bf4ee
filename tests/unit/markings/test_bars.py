"""The bars, on texts that these tests make themselves: long documents, damage, and prose that only mentions."""

from __future__ import annotations

import random
import textwrap

import pytest

from redactor.markings import read
from redactor.model import MarkingKind

WORDS = str.split(
    "the convoy reached harbour before dawn and crew unloaded twelve crates of spare parts while local partners "
    "checked list against inventory for northern depot which had asked for them in march as agreed with office"
)
US = (
    ("SECRET//NOFORN", ("(S//NF)", "(C//NF)", "(U)", "(S)", "(C)")),
    ("TOP SECRET//SI/TK//NOFORN", ("(TS//SI//NF)", "(TS//TK//NF)", "(S//NF)", "(U)", "(TS//SI/TK//NF)")),
    ("SECRET//REL TO USA, FVEY", ("(S//REL TO USA, FVEY)", "(C//REL TO USA, FVEY)", "(U)")),
    ("TOP SECRET//HCS-P//ORCON/NOFORN", ("(TS//HCS-P//OC/NF)", "(S//OC/NF)", "(U)")),
    ("CONFIDENTIAL//REL TO USA, GBR, NLD", ("(C//REL TO USA, GBR, NLD)", "(U)", "(C//REL)")),
    ("SECRET//FGI DEU GBR//REL TO USA, DEU, GBR", ("(S//FGI DEU GBR//REL TO USA, DEU, GBR)", "(U)")),
    ("CUI//SP-CTI/SP-EXPT//NOFORN", ("(CUI//SP-CTI//NF)", "(CUI//SP-EXPT)", "(U)")),
    ("CUI", ("(CUI)", "(U)")),
    ("UNCLASSIFIED//FOUO", ("(U//FOUO)", "(U)")),
)
OTHERS = (
    "UK SECRET", "OFFICIAL-SENSITIVE - PERSONAL DATA", "OFFICIAL-SENSITIVE", "NATO SECRET", "NATO RESTRICTED",
    "COSMIC TOP SECRET//ATOMAL", "RESTREINT UE/EU RESTRICTED", "SECRET UE/EU SECRET", "PROTECTED B",
    "PROTÉGÉ B", "ASUTUSESISESEKS KASUTAMISEKS", "SALAJANE", "VS-NUR FÜR DEN DIENSTGEBRAUCH", "GEHEIM",
    "TRÈS SECRET", "DIFFUSION RESTREINTE", "PROTECTED", "OFFICIAL: Sensitive", "TLP:AMBER", "TLP:AMBER+STRICT",
    "EINGESCHRÄNKT", "VERTRAULICH", "TÄIESTI SALAJANE",
)  # fmt: skip
MENTIONS = (
    "The word SECRET is used on the form when the officer asks for it.",
    "He said the secret was out long before anyone noticed.",
    "(c) 2024 Harbour Works Ltd. All rights reserved.",
    "A sign that says RESTRICTED AREA hung at the gate.",
    "The report (s) and the annex (u) were sent; see item (c) of the list.",
    "Levels are UNCLASSIFIED, CONFIDENTIAL, SECRET and TOP SECRET in that scheme.",
    "It was not classified SECRET at any time, the ministry said.",
    "(a) the first point; (b) the second point; (c) the third point; (s) the last point.",
    "The Secretary of State said so in a secret ballot.",
    "Secret Santa is on Friday, confidential or not.",
)
PROSE = (
    *MENTIONS,
    "Please treat the file of any confidential client with care.",
    "RESTRICTED AREA\nKeep out. {0}",
    "(C) {1} Harbour Works Ltd and others.",
    "© {1} Jo Heron (c) {1}",
    "Item(s) returned to the office(s) must be signed (s).",
    "(A) {0}\n(B) {0}\n(C) {0}\n(D) {0}",
    "Section 12(c) and 14(s) apply; so does (u).",
    "CONFIDENTIALITY NOTICE: This e-mail and any attachment are confidential and may be privileged. {0}",
    "TOP SECRET was the name of the band that played.",
    '"Secret", she said, "is what they called it."',
    "This was marked CONFIDENTIAL in 1962 and published since.",
    "U.S. (U) and U.K. (U) bonds fell.",
    "SECRET GARDEN\n\n{0}",
    "(S)he said that {0}",
    "(U)nder the law {0}",
    "(C)opyright is held by Al Teal.",
    "Vitamin (C) and sulphur (S) and uranium (U) were measured.",
    "PRIVATE AND CONFIDENTIAL: dear Jo Heron, {0}",
    "Chart: (C) Cardiff (S) Swansea (U) Usk",
    "1. (c) the applicant; (s) the spouse; (u) unknown.",
    "- (c) coffee\n- (s) sugar\n- (u) unsweetened",
    "Officially, the office was closed; unofficially, it was open.",
)


class Writer:
    """Writes one long document and notes where it put each mark."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.pieces: list[str] = []
        self.marks: list[tuple[int, int]] = []
        self.length = 0

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def mark(self, text: str, before: str = "", after: str = "\n\n") -> None:
        self.add(before)
        self.marks.append((self.length, self.length + len(text)))
        self.add(text + after)

    def sentence(self, least: int = 8) -> str:
        words = [self.rng.choice(WORDS) for _ in range(self.rng.randint(least, least + 10))]
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.rng.randint(2, 4)))

    def portion(self, mark: str, number: int, portions: tuple[str, ...]) -> None:
        match self.rng.randrange(6):
            case 0:
                self.mark(mark, "", f" {self.paragraph()}\n\n")
            case 1:
                self.mark(mark, f"{number}. ", f" {self.paragraph()}\n\n")
            case 2:
                self.mark(mark, f"   {chr(97 + number)}. ", f" {self.paragraph()}\n\n")
            case 3:
                self.mark(mark, "- ", f" {self.sentence()}\n")
            case 4:
                wrapped = "\n".join(textwrap.wrap(f"{mark} {self.paragraph()}", 72))
                self.mark(mark, "", wrapped[len(mark) :] + "\n\n")
            case _:
                self.mark(mark, "| ", f" {self.sentence(5)} | ")
                self.mark(self.rng.choice(portions), "", f" {self.sentence(5)} |\n")

    def document(self, banner: str, portions: tuple[str, ...]) -> str:
        pages = self.rng.randint(4, 8)
        look = self.rng.choice(("plain", "centred", "numbered"))
        feed = self.rng.random() < 0.6
        for page in range(1, pages + 1):
            before = " " * 27 if look == "centred" else ""
            after = f"    Page {page} of {pages}\n\n" if look == "numbered" else "\n\n"
            self.mark(banner, before, after)
            for number in range(1, self.rng.randint(4, 7)):
                if portions:
                    self.portion(self.rng.choice(portions), number, portions)
                else:
                    self.add(f"{self.paragraph()}\n\n")
                if self.rng.random() < 0.35:
                    self.add(f"{self.rng.choice(MENTIONS)}\n\n")
            self.mark(banner, before, after)
            self.add("\f" if feed and page < pages else "\n")
        return "".join(self.pieces)


@pytest.mark.parametrize("seed", range(40))
def test_all_banners_and_portions_of_a_long_document(seed: int) -> None:
    rng = random.Random(seed)
    banner, portions = rng.choice(US) if seed % 2 else (rng.choice(OTHERS), ())
    writer = Writer(rng)
    text = writer.document(banner, portions)
    report = read(text)
    found = {(m.start, m.end) for m in report.markings if m.kind is MarkingKind.MARKING}
    assert found == set(writer.marks)
    assert report.rollup is not None
    # "PROTÉGÉ B" is the other language of a level, whose canonical text is English.
    assert report.rollup.canonical == {"PROTÉGÉ B": "PROTECTED B"}.get(banner, banner)


def _paragraphs(amount: int) -> list[str]:
    rng = random.Random(11)
    writer = Writer(rng)
    return [rng.choice(PROSE).format(writer.sentence(), rng.randint(1980, 2025)) for _ in range(amount)]


def test_no_marking_in_a_thousand_paragraphs_of_prose_each_by_itself() -> None:
    hits = [(p, m.text) for p in _paragraphs(1000) for m in read(p).markings if m.kind is MarkingKind.MARKING]
    assert hits == []


@pytest.mark.parametrize("size", [20, 1000])
def test_no_marking_in_prose_together(size: int) -> None:
    paragraphs = _paragraphs(1000)
    for start in range(0, 1000, size):
        text = "\n\n".join(paragraphs[start : start + size])
        marks = [m for m in read(text).markings if m.kind is MarkingKind.MARKING]
        assert [text[max(0, m.start - 30) : m.end + 30] for m in marks] == []


def _damage(text: str, rng: random.Random) -> str:
    letters = [i for i, c in enumerate(text) if c.isalpha()]
    at = rng.choice(letters)
    swaps = {"O": "0", "I": "1", "S": "5", "B": "8"}
    confusable = [i for i, c in enumerate(text) if c in swaps] or letters
    one = rng.choice(confusable)
    pairs = [i for i in letters[:-1] if text[i + 1].isalpha() and text[i] != text[i + 1]]
    pair = rng.choice(pairs)
    inside = rng.choice([i for i in letters if 2 < i < len(text) - 2 and text[i - 1].isalpha()] or [1])
    return rng.choice(
        (
            text[:one] + swaps.get(text[one], "I") + text[one + 1 :],
            "".join(swaps[c] if c in swaps and rng.random() < 0.5 else c for c in text),
            " ".join(text),
            text.replace("//", "/ /"),
            text.replace("//", "\\\\"),
            text.title(),
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:pair] + text[pair + 1] + text[pair] + text[pair + 2 :],
            text.replace("/", "\u2215").replace(" ", "\u00a0"),
            "\u200b".join(text),
            f"*** {text} ***",
            text[:inside] + " " + text[inside:],
        )
    )


def test_nine_of_ten_damaged_marks_keep_their_level() -> None:
    rng = random.Random(5)
    banners = [banner for banner, _ in US] + list(OTHERS)
    lost = []
    for _ in range(600):
        banner = rng.choice(banners)
        damaged = _damage(banner, rng)
        whole = read(f"{banner}\n\nThe convoy went on.\n").rollup
        text = f"{damaged}\n\n{Writer(rng).paragraph()}\n\n{damaged}\n"
        found = read(text).rollup
        if found is None or whole is None or found.level != whole.level:
            lost.append(damaged)
    assert len(lost) <= 60, lost
