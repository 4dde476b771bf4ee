"""What is read as a marking and what is not: positive and negative cases of the main schemes, as tables."""

from __future__ import annotations

import pytest

from redactor.markings import read
from redactor.model import MarkingKind

# text that stands alone on the first line -> canonical form
US_BANNERS = [
    ("SECRET", "SECRET"),
    ("TOP SECRET", "TOP SECRET"),
    ("CONFIDENTIAL", "CONFIDENTIAL"),
    ("UNCLASSIFIED", "UNCLASSIFIED"),
    ("SECRET//NOFORN", "SECRET//NOFORN"),
    ("SECRET // NOFORN", "SECRET//NOFORN"),
    ("SECRET/ /NOFORN", "SECRET//NOFORN"),
    ("SECRET/NOFORN", "SECRET//NOFORN"),
    ("Secret//Noforn", "SECRET//NOFORN"),
    ("secret//noforn", "SECRET//NOFORN"),
    ("SECRET∕∕NOFORN", "SECRET//NOFORN"),
    ("SECRET⁄⁄NOFORN", "SECRET//NOFORN"),
    ("ＳＥＣＲＥＴ//ＮＯＦＯＲＮ", "SECRET//NOFORN"),
    ("S E C R E T", "SECRET"),
    ("T O P  S E C R E T / / S I / / N O F O R N", "TOP SECRET//SI//NOFORN"),
    ("SEC\u00adRET//NOFORN", "SECRET//NOFORN"),
    ("SE\u200bCRET//NOFORN", "SECRET//NOFORN"),
    ("5ECRET//N0FORN", "SECRET//NOFORN"),
    ("SECRET//NOFORM", "SECRET//NOFORN"),
    ("C0NF1DENTIAL", "CONFIDENTIAL"),
    ("TOPSECRET//SI//NOFORN", "TOP SECRET//SI//NOFORN"),
    ("SECRET//NO FORN", "SECRET//NOFORN"),
    ("SECRET\\\\NOFORN", "SECRET//NOFORN"),
    ("*** SECRET//NOFORN ***", "SECRET//NOFORN"),
    ("<!-- SECRET//NOFORN -->", "SECRET//NOFORN"),
    ("[SECRET//NOFORN]", "SECRET//NOFORN"),
    ("- TOP SECRET//SI/TK//NOFORN -", "TOP SECRET//SI/TK//NOFORN"),
    ("Classification: SECRET//NOFORN", "SECRET//NOFORN"),
    ("Overall classification: Secret", "SECRET"),
    ("SECRET//NOFORN    Page 3 of 9", "SECRET//NOFORN"),
    ("Page 3 of 9    SECRET//NOFORN", "SECRET//NOFORN"),
    ("SECRET//NOFORN 3", "SECRET//NOFORN"),
    ("Draft of 3 May\tSECRET//NOFORN\tWing", "SECRET//NOFORN"),
    ("SECRET//NOFORN Draft of 3 May", "SECRET//NOFORN"),
    ("TOP SECRET//SI/TK//\nNOFORN", "TOP SECRET//SI/TK//NOFORN"),
    ("SECRET//REL TO USA, GBR", "SECRET//REL TO USA, GBR"),
    ("SECRET//REL TO USA, CAN, AUS", "SECRET//REL TO USA, AUS, CAN"),
    ("UNCLASSIFIED//FOUO", "UNCLASSIFIED//FOUO"),
    ("//NATO SECRET//ATOMAL//ORCON", "//NATO SECRET//ATOMAL//ORCON"),
    ("//JOINT SECRET CAN USA//REL TO USA, CAN", "//JOINT SECRET CAN USA//REL TO USA, CAN"),
]
US_PORTIONS = [
    ("(S//NF) The convoy leaves at dawn.", "(S//NF)"),
    ("(U) The convoy leaves at dawn.", "(U)"),
    ("(S) The convoy leaves at dawn.", "(S)"),
    ("(C) The convoy leaves at dawn.", "(C)"),
    ("(TS//SI/TK//NF) The convoy leaves at dawn.", "(TS//SI/TK//NF)"),
    ("1. (S//NF) The convoy leaves at dawn.", "(S//NF)"),
    ("a. (U) The convoy leaves at dawn.", "(U)"),
    ("3.2.1 (U) The convoy leaves at dawn.", "(U)"),
    ("• (C//REL TO USA, GBR) The convoy leaves.", "(C//REL TO USA, GBR)"),
    ("- (S//REL) The convoy leaves at dawn.", "(S//REL)"),
    ("| (S//NF) cell | (U) other |", "(S//NF)"),
    ("( S // NF ) The convoy leaves at dawn.", "(S//NF)"),
    ("(S/ /NF) The convoy leaves at dawn.", "(S//NF)"),
    ("(5//NF) The convoy leaves at dawn.", "(S//NF)"),
    ("(T5//5I//NF) The convoy leaves at dawn.", "(TS//SI//NF)"),
    ("(S/NF) The convoy leaves at dawn.", "(S//NF)"),
    ("(//NS) The convoy leaves at dawn.", "(//NS)"),
    ("(//FRA R//REL TO USA, FRA) The convoy leaves.", "(//FRA R//REL TO USA, FRA)"),
    ("(SECRET//NOFORN) The convoy leaves at dawn.", "(S//NF)"),
    ("(U//FOUO) The convoy leaves at dawn.", "(U//FOUO)"),
]
CUI = [
    ("CUI", "CUI"),
    ("C U I // S P - P R V C Y", "CUI//SP-PRVCY"),
    ("CONTROLLED", "CONTROLLED"),
    ("CUI//SP-PRVCY", "CUI//SP-PRVCY"),
    ("CUI // SP-PRVCY", "CUI//SP-PRVCY"),
    ("cui//sp-prvcy", "CUI//SP-PRVCY"),
    ("CUI//SP-CTI/SP-EXPT", "CUI//SP-CTI/SP-EXPT"),
    ("CUI//SP-EXPT/SP-CTI", "CUI//SP-CTI/SP-EXPT"),
    ("CUI//SP-PRVCY//NOFORN", "CUI//SP-PRVCY//NOFORN"),
    ("CUI//LEI/PRVCY//FED ONLY", "CUI//LEI/PRVCY//FED ONLY"),
    ("CUI//PRVCY/SP-CTI", "CUI//SP-CTI/PRVCY"),
    ("CUI//FEDCON", "CUI//FEDCON"),
    ("CUI//REL TO USA, GBR", "CUI//REL TO USA, GBR"),
    ("CUI//DL ONLY", "CUI//DL ONLY"),
    ("CUI//Attorney-Client", "CUI//Attorney-Client"),
    ("CONTROLLED//PRVCY", "CONTROLLED//PRVCY"),
    ("CUl//SP-PRVCY", "CUI//SP-PRVCY"),
    ("CUI//5P-PRVCY", "CUI//SP-PRVCY"),
    ("UNCLASSIFIED//CUI", "CUI"),
    ("CUI/SP-CTI", "CUI//SP-CTI"),
    ("*** CUI//SP-TAX ***", "CUI//SP-TAX"),
    ("Page 2 of 4    CUI//SP-TAX", "CUI//SP-TAX"),
    ("(CUI) The list of owners follows.", "(CUI)"),
    ("(CUI//SP-PRVCY//NF) The list of owners follows.", "(CUI//SP-PRVCY//NF)"),
]
UK = [
    ("OFFICIAL", "OFFICIAL"),
    ("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"),
    ("OFFICIAL - SENSITIVE", "OFFICIAL-SENSITIVE"),
    ("OFFICIAL–SENSITIVE", "OFFICIAL-SENSITIVE"),
    ("Official-Sensitive", "OFFICIAL-SENSITIVE"),
    ("OFFICIAL SENSITIVE", "OFFICIAL-SENSITIVE"),
    ("OFFICIAL-SENSITIVE - PERSONAL DATA", "OFFICIAL-SENSITIVE - PERSONAL DATA"),
    ("OFFICIAL-SENSITIVE – PERSONAL DATA", "OFFICIAL-SENSITIVE - PERSONAL DATA"),
    ("OFFICIAL-SENSITIVE COMMERCIAL", "OFFICIAL-SENSITIVE - COMMERCIAL"),
    ("OFFICIAL-SENSITIVE - LPP", "OFFICIAL-SENSITIVE - LEGAL PROFESSIONAL PRIVILEGE"),
    ("OFFICIAL-SENSITIVE - HR/MANAGEMENT", "OFFICIAL-SENSITIVE - HR/MANAGEMENT"),
    ("OFFICIAL - FOR PUBLIC RELEASE", "OFFICIAL - FOR PUBLIC RELEASE"),
    ("OFFICIAL-SENSITIVE - MOD USE ONLY", "OFFICIAL-SENSITIVE - MOD USE ONLY"),
    ("UK OFFICIAL-SENSITIVE", "UK OFFICIAL-SENSITIVE"),
    ("UK SECRET", "UK SECRET"),
    ("UK TOP SECRET", "UK TOP SECRET"),
    ("UK SECRET - RECIPIENTS ONLY - UK EYES ONLY", "UK SECRET - RECIPIENTS ONLY - UK EYES ONLY"),
    ("SECRET - UK EYES ONLY", "SECRET - UK EYES ONLY"),
    ("TOP SECRET - RECIPIENTS ONLY", "TOP SECRET - RECIPIENTS ONLY"),
    ("TOP SECRET - STRAP 2 - UK EYES ONLY", "TOP SECRET - STRAP 2 - UK EYES ONLY"),
    ("SECRET - AUSCANNZUKUS EYES ONLY", "SECRET - AUSCANNZUKUS EYES ONLY"),
    ("SECRET - REL-EU", "SECRET - REL-EU"),
    ("0FFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE"),
    ("O F F I C I A L - S E N S I T I V E", "OFFICIAL-SENSITIVE"),
    ("NOT PROTECTIVELY MARKED", "NOT PROTECTIVELY MARKED"),
]
NATO = [
    ("NATO UNCLASSIFIED", "NATO UNCLASSIFIED"),
    ("NATO RESTRICTED", "NATO RESTRICTED"),
    ("NATO CONFIDENTIAL", "NATO CONFIDENTIAL"),
    ("NATO SECRET", "NATO SECRET"),
    ("COSMIC TOP SECRET", "COSMIC TOP SECRET"),
    ("COSMIC TRÈS SECRET", "COSMIC TOP SECRET"),
    ("COSMIC TRES SECRET", "COSMIC TOP SECRET"),
    ("COSMIC TRE\u0300S SECRET", "COSMIC TOP SECRET"),
    ("NATO SANS CLASSIFICATION", "NATO UNCLASSIFIED"),
    ("OTAN DIFFUSION RESTREINTE", "NATO RESTRICTED"),
    ("NATO DIFFUSION RESTREINTE", "NATO RESTRICTED"),
    ("Secret OTAN", "NATO SECRET"),
    ("Confidentiel OTAN", "NATO CONFIDENTIAL"),
    ("NATO RESTRICTED / OTAN DIFFUSION RESTREINTE", "NATO RESTRICTED"),
    ("NATO SECRET OTAN SECRET", "NATO SECRET"),
    ("NATO SECRET ATOMAL", "NATO SECRET//ATOMAL"),
    ("COSMIC TOP SECRET//BOHEMIA", "COSMIC TOP SECRET//BOHEMIA"),
    ("NATO CONFIDENTIAL RELEASABLE TO SWE, FIN", "NATO CONFIDENTIAL//RELEASABLE TO SWE, FIN"),
    ("NATO UNCLASSIFIED - RELEASABLE TO KFOR", "NATO UNCLASSIFIED//RELEASABLE TO KFOR"),
    (
        "NATO UNCLASSIFIED Releasable for internet transmission",
        "NATO UNCLASSIFIED//RELEASABLE FOR INTERNET TRANSMISSION",
    ),
    ("N A T O  S E C R E T", "NATO SECRET"),
    ("NAT0 5ECRET", "NATO SECRET"),
    ("Nato Restricted", "NATO RESTRICTED"),
    ("(NS) The convoy leaves at dawn.", "(NS)"),
    ("(NSAT) The convoy leaves at dawn.", "(NS//ATOMAL)"),
]
EU = [
    ("RESTREINT UE/EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
    ("CONFIDENTIEL UE/EU CONFIDENTIAL", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
    ("SECRET UE/EU SECRET", "SECRET UE/EU SECRET"),
    ("TRÈS SECRET UE/EU TOP SECRET", "TRÈS SECRET UE/EU TOP SECRET"),
    ("TRES SECRET UE/EU TOP SECRET", "TRÈS SECRET UE/EU TOP SECRET"),
    ("SECRET UE / EU SECRET", "SECRET UE/EU SECRET"),
    ("EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
    ("EU CONFIDENTIAL", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
    ("EU SECRET", "SECRET UE/EU SECRET"),
    ("EU TOP SECRET", "TRÈS SECRET UE/EU TOP SECRET"),
    ("RESTREINT UE", "RESTREINT UE/EU RESTRICTED"),
    ("Restreint UE/EU Restricted", "RESTREINT UE/EU RESTRICTED"),
    ("R-UE/EU-R", "RESTREINT UE/EU RESTRICTED"),
    ("C-UE/EU-C", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
    ("S-UE/EU-S", "SECRET UE/EU SECRET"),
    ("TS-UE/EU-TS", "TRÈS SECRET UE/EU TOP SECRET"),
    ("LIMITE", "LIMITE"),
    ("RESTREINT UE/EU RESTRICTED RELEASABLE TO UKR", "RESTREINT UE/EU RESTRICTED - RELEASABLE TO UKR"),
    ("RESTREINT UE/\nEU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
    ("RESTREINT∕UE", None),
    ("R E S T R E I N T  U E / E U  R E S T R I C T E D", "RESTREINT UE/EU RESTRICTED"),
    ("CONFIDENTIEL UE/EU C0NFIDENTIAL", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
    ("(R-UE/EU-R) The convoy leaves at dawn.", "(R-UE/EU-R)"),
]
OTHERS = [
    ("ca", "PROTECTED B", "PROTECTED B"),
    ("ca", "Protected B", "PROTECTED B"),
    ("ca", "PROTÉGÉ B", "PROTECTED B"),
    ("ca", "PROTECTED A / PROTÉGÉ A", "PROTECTED A"),
    ("ca", "SECRET//CEO", "SECRET//CEO"),
    ("ee", "TÄIESTI SALAJANE", "TÄIESTI SALAJANE"),
    ("ee", "SALAJANE", "SALAJANE"),
    ("ee", "KONFIDENTSIAALNE", "KONFIDENTSIAALNE"),
    ("ee", "PIIRATUD", "PIIRATUD"),
    ("ee", "ASUTUSESISESEKS KASUTAMISEKS", "ASUTUSESISESEKS KASUTAMISEKS"),
    ("de", "VS-NUR FÜR DEN DIENSTGEBRAUCH", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ("de", "VS – NUR FÜR DEN DIENSTGEBRAUCH", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ("de", "VS - NfD", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ("de", "Verschlusssache – Nur für den Dienstgebrauch", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ("de", "Verschlußsache - Nur für den Dienstgebrauch", "VS-NUR FÜR DEN DIENSTGEBRAUCH"),
    ("de", "VS-VERTRAULICH", "VS-VERTRAULICH"),
    ("de", "GEHEIM - amtlich geheimgehalten", "GEHEIM - AMTLICH GEHEIM GEHALTEN"),
    ("de", "STRENG GEHEIM", "STRENG GEHEIM"),
    ("at", "EINGESCHRÄNKT", "EINGESCHRÄNKT"),
    ("fr", "DIFFUSION RESTREINTE", "DIFFUSION RESTREINTE"),
    ("fr", "TRÈS SECRET - SPÉCIAL FRANCE", "TRÈS SECRET - SPÉCIAL FRANCE"),
    ("fr", "CONFIDENTIEL DÉFENSE", "CONFIDENTIEL DÉFENSE"),
    ("au_pspf", "OFFICIAL: Sensitive", "OFFICIAL: Sensitive"),
    ("au_pspf", "OFFICIAL:Sensitive//Personal-Privacy", "OFFICIAL: Sensitive//Personal-Privacy"),
    ("au_pspf", "SECRET//AUSTEO//CABINET", "SECRET//AUSTEO//CABINET"),
    ("au_pspf", "PROTECTED", "PROTECTED"),
    ("au_pspf", "TOP-SECRET", "TOP SECRET"),
    ("tlp", "TLP:AMBER", "TLP:AMBER"),
    ("tlp", "TLP: AMBER+STRICT", "TLP:AMBER+STRICT"),
    ("tlp", "TLP:WHITE", "TLP:WHITE"),
]

POSITIVE = [
    *(("us_ic", text, canonical) for text, canonical in US_BANNERS + US_PORTIONS),
    *(("us_cui", text, canonical) for text, canonical in CUI),
    *(("uk_gsc", text, canonical) for text, canonical in UK),
    *(("nato", text, canonical) for text, canonical in NATO),
    *(("eu", text, canonical) for text, canonical in EU if canonical),
    *OTHERS,
]

BODY = "\n\nThe convoy went on its way along the bank of the river and came home late.\n"


@pytest.mark.parametrize(("scheme", "text", "canonical"), POSITIVE)
def test_a_mark_is_read(scheme: str, text: str, canonical: str) -> None:
    report = read(text + BODY)
    found = [m for m in report.markings if m.kind is MarkingKind.MARKING]
    assert found, text
    assert (found[0].scheme, found[0].canonical) == (scheme, canonical)
    assert found[0].end <= len(text)
    assert report.rollup is not None
    assert report.state == ("unmarked" if found[0].canonical in SAYS_UNMARKED else "marked")


SAYS_UNMARKED = {"NOT PROTECTIVELY MARKED", "UNOFFICIAL"}


@pytest.mark.parametrize(("scheme", "text", "canonical"), POSITIVE)
def test_asking_for_the_scheme_alone_gives_the_same(scheme: str, text: str, canonical: str) -> None:
    found = [m for m in read(text + BODY, scheme).markings if m.kind is MarkingKind.MARKING]
    assert [m.canonical for m in found][:1] == [canonical]
    assert {m.scheme for m in found} == {scheme}


@pytest.mark.parametrize(("scheme", "text", "canonical"), POSITIVE)
def test_the_canonical_form_reads_as_itself(scheme: str, text: str, canonical: str) -> None:
    found = list(read(f"{canonical} Heron" if canonical[0] == "(" else canonical, scheme).markings)
    assert [m.canonical for m in found] == [canonical]
    assert not any("out of order" in p or "damaged" in p for p in found[0].problems)


# Nothing at all is read in these, or a mention at most.
US_NEGATIVE = [
    "The secret of good bread is patience.",
    "It was a top secret project, he said with a smile.",
    "She keeps it confidential.",
    "(C) 2021 Example Ltd. All rights reserved.",
    "(C) Jo Heron, Al Teal",
    "(C) Jo Heron <jo@example.org>",
    "(c) the lessee shall pay the rent;",
    "(s) the lessor shall mend the roof;",
    "(u) any other matter;",
    "The officer(s) on duty wrote the report.",
    "Bring your friend(s) and book(s).",
    "Vitamin (C) is good for you.",
    "Let (U) be an open set and (S) a subset of it.",
    "(A) one\n(B) two\n(C) three\n(D) four",
    "SECRET GARDEN",
    "THE SECRET OF THE OLD MILL",
    "SECRETS",
    "SECRETARY",
    "CONFIDENTIALITY",
    "CONFIDENTIAL REPORT OF THE INSPECTOR",
    "The memo was marked SECRET by mistake.",
    "It was not classified SECRET//NOFORN at the time.",
    "Paragraphs that begin with (S//NF) were withheld.",
    "The levels are UNCLASSIFIED, CONFIDENTIAL, SECRET and TOP SECRET.",
    "TOP SECRET\nSECRET\nCONFIDENTIAL\nUNCLASSIFIED",
    "Unclassified animals are kept in the west wing.",
    "AWS_SECRET_ACCESS_KEY=value",
    "the box was\nsecret.",
    "The rule says that SECRET//NOFORN stands at the top of the page when the text needs it.",
    "EXAMPLE: SECRET//NOFORN",
    "SPECIMEN SECRET//NOFORN",
    "(S) denotes a set and (U) its closure.",
    "C\nS\nU",
    "s//nf",
]
CUI_NEGATIVE = [
    "Cui bono?",
    "CUI BONO",
    "The controlled experiment went well.",
    "Controlled burning is allowed in March.",
    "CONTROLLED BURNING",
    "CONTROLLED SUBSTANCES",
    "The programme covers CUI and other matters of the office.",
    "Documents marked CUI//SP-PRVCY are kept in the safe.",
    "We have no CUI in this report.",
    "A circuit (CU) was added.",
    "CUISINE",
    "CUI-2 is the name of the part",
    "The controls (CUI) described above apply to the list.",
    "remote controlled",
    "Controlled by the wind, the mill turned.",
    "circuit",
    "CUE//SHEET",
    "Acquis communautaire",
    "Controlled",
    "EXAMPLE: CUI//SP-TAX",
]
UK_NEGATIVE = [
    "The official report was published in May.",
    "Official",
    "OFFICIAL REPORT",
    "OFFICIAL JOURNAL OF THE UNION",
    "An official said that sensitive matters were left out.",
    "He is sensitive to light.",
    "SENSITIVE SKIN",
    "The file was marked OFFICIAL-SENSITIVE last year.",
    "Restricted",
    "RESTRICTED AREA",
    "Restricted access only.",
    "Access is restricted to members.",
    "PROTECT THE RIVER",
    "Protect",
    "The tiers are OFFICIAL, SECRET and TOP SECRET.",
    "OFFICIAL\nOFFICIAL-SENSITIVE\nSECRET\nTOP SECRET",
    "UK EYES",
    "The UK secret service opened in 1909.",
    "PERSONAL DATA",
    "COMMERCIAL",
    "Not protectively marked items are sorted first.",
    "OFFICIALS",
    "SECRET SANTA - RECIPIENTS ONLY AFTER LUNCH PLEASE",
]
NATO_NEGATIVE = [
    "NATO was founded in 1949.",
    "NATO SUMMIT",
    "NATO secretary general",
    "NATO SECRETARY GENERAL",
    "NATO RESTRICTED AREA COMMITTEE",
    "The NATO secret to success is patience.",
    "A cosmic ray hit the top of the dome.",
    "COSMIC RAY",
    "COSMIC TOP",
    "Papers marked NATO SECRET are kept apart.",
    "He was not cleared for COSMIC TOP SECRET.",
    "(NC) is short for North Carolina and (NS) for Nova Scotia.",
    "Charlotte (NC) is a large town.",
    "Halifax (NS) lies by the sea.",
    "OTAN",
    "Diffusion",
    "The grades are NATO RESTRICTED, NATO CONFIDENTIAL and NATO SECRET.",
    "NATO RESTRICTED\nNATO CONFIDENTIAL\nNATO SECRET\nCOSMIC TOP SECRET",
    "MUSTER NATO SECRET",
    "ATOMAL",
    "NATO UNCLASSIFIED papers are still not for the web.",
]
EU_NEGATIVE = [
    "The EU restricted imports last year.",
    "EU RESTRICTED ITEMS LIST",
    "EU secretariat",
    "EU SECRETARIAT",
    "The EU top secret was never found.",
    "Documents marked RESTREINT UE/EU RESTRICTED are kept apart.",
    "It is not SECRET UE/EU SECRET any more.",
    "Limite",
    "LIMITED",
    "LIMITE DE VITESSE",
    "la limite est atteinte",
    "le secret est bien gardé",
    "UE",
    "EU-R is a code of the parts list here.",
    "Confidentiel",
    "très secret",
    "The levels are EU RESTRICTED, EU CONFIDENTIAL, EU SECRET and EU TOP SECRET.",
    "EU RESTRICTED\nEU CONFIDENTIAL\nEU SECRET\nEU TOP SECRET",
    "EXEMPLE : SECRET UE/EU SECRET",
    "restreint",
    "The EU confidential hotline opened in May.",
]
OTHER_NEGATIVE = [
    "Protected species live here.",
    "protected b vitamins",
    "Intern",
    "INTERN WANTED",
    "Der Bericht ist geheim.",
    "Geheim",
    "vertraulich",
    "Das ist streng geheim, sagte er.",
    "Asutusesiseseks kasutamiseks mõeldud teave on piiratud.",
    "salajane",
    "TLP is short for Traffic Light Protocol.",
    "We talk about TLP:RED in chapter two of the book.",
    "Zone protégée",
    "diffusion restreinte",
    "Sensitive: Handle with care",
    "UNOFFICIAL FAN PAGE",
    "CLASSIFIED",
    "DECLASSIFIED",
    "CONTROLLER",
    "AK",
]
NEGATIVE = US_NEGATIVE + CUI_NEGATIVE + UK_NEGATIVE + NATO_NEGATIVE + EU_NEGATIVE + OTHER_NEGATIVE
LEAD = "The convoy went on its way along the bank of the river.\n\n"


@pytest.mark.parametrize("text", NEGATIVE)
def test_what_only_talks_of_a_level_is_no_marking(text: str) -> None:
    report = read(f"{LEAD}{LEAD}{text}\n\n{LEAD}{LEAD}")
    assert [m.text for m in report.markings if m.kind is MarkingKind.MARKING] == []
    assert report.state == "unknown"
    assert report.rollup is None


@pytest.mark.parametrize("text", [t for t in NEGATIVE if t == t.lower() or t[1:] == t[1:].lower()])
def test_words_in_small_letters_are_not_even_mentions(text: str) -> None:
    assert read(f"{LEAD}{text}\n\n{LEAD}").markings == ()


def test_there_are_enough_cases_for_each_scheme() -> None:
    for cases in (US_BANNERS, US_PORTIONS, CUI, UK, NATO, EU):
        assert len(cases) >= 20
    for negative in (US_NEGATIVE, CUI_NEGATIVE, UK_NEGATIVE, NATO_NEGATIVE, EU_NEGATIVE):
        assert len(negative) >= 20
