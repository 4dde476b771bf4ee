"""Twenty marks and twenty texts without one for each national scheme and for the Traffic Light Protocol."""

from __future__ import annotations

import pytest

from redactor.markings import read
from redactor.model import MarkingKind

BODY = "\n\nThe convoy reached the harbour before dawn and the crew unloaded it.\n"

POSITIVE: dict[str, dict[str, tuple[str, ...]]] = {
    "ca": {
        "PROTECTED A": (
            "PROTECTED A",
            "Protected A",
            "PROTÉGÉ A",
            "P R O T E C T E D  A",
            "PROTECTED A / PROTÉGÉ A",
        ),
        "PROTECTED B": (
            "PROTECTED B",
            "Protected B",
            "PROTÉGÉ B",
            "PROTECTED  B",
            "PR0TECTED B",
            "*** PROTECTED B ***",
            "Security classification: PROTECTED B",
            "PROTEGE B",
            "PROTECTED B    Page 1 of 3",
        ),
        "PROTECTED B//WHEN COMPLETED": ("PROTECTED B (WHEN COMPLETED)", "PROTECTED B - WHEN COMPLETED"),
        "PROTECTED C": ("PROTECTED C", "PROTÉGÉ C", "[PROTECTED C]", "PROTECTED C    Page 2 of 9"),
        "SECRET//CEO": ("SECRET//CEO", "SECRET - CANADIAN EYES ONLY"),
        "CONFIDENTIAL//CEO": ("CONFIDENTIAL//CEO",),
    },
    "ee": {
        "ASUTUSESISESEKS KASUTAMISEKS": (
            "ASUTUSESISESEKS KASUTAMISEKS",
            "Asutusesiseseks kasutamiseks",
            "MÕELDUD ASUTUSESISESEKS KASUTAMISEKS",
            "*** ASUTUSESISESEKS KASUTAMISEKS ***",
            "ASUTUSESISESEKS  KASUTAMISEKS",
            "ASUTUSES1SESEKS KASUTAMISEKS",
            (
                "ASUTUSESISESEKS KASUTAMISEKS\nMärge tehtud: 01.02.2026\nKehtib kuni: 01.02.2031\n"
                "Alus: AvTS § 35 lg 1 p 12\nTeabevaldaja: Sadam"
            ),
            "[ASUTUSESISESEKS KASUTAMISEKS]",
        ),
        "SALAJANE": (
            "SALAJANE",
            "S A L A J A N E",
            "*** SALAJANE ***",
            "SALAJANE    1 / 4",
            "Salastatuse tase: SALAJANE",
        ),
        "TÄIESTI SALAJANE": (
            "TÄIESTI SALAJANE",
            "TAIESTI SALAJANE",
            "Täiesti salajane",
            "T Ä I E S T I  S A L A J A N E",
        ),
        "KONFIDENTSIAALNE": ("KONFIDENTSIAALNE", "K0NFIDENTSIAALNE", "- KONFIDENTSIAALNE -"),
        "PIIRATUD": ("PIIRATUD", "P I I R A T U D"),
    },
    "de": {
        "VS-NUR FÜR DEN DIENSTGEBRAUCH": (
            "VS-NUR FÜR DEN DIENSTGEBRAUCH",
            "VS – NUR FÜR DEN DIENSTGEBRAUCH",
            "VS-NfD",
            "VS - NfD",
            "VS-NUR FUER DEN DIENSTGEBRAUCH",
            "VERSCHLUSSSACHE - NUR FÜR DEN DIENSTGEBRAUCH",
            "Verschlußsache – Nur für den Dienstgebrauch",
            "VS-NUR F0R DEN DIENSTGEBRAUCH",
            "VS-Nur für den Dienstgebrauch",
            "VS-NUR FÜR DEN DIENSTGEBRAUCH    Seite 1",
        ),
        "VS-VERTRAULICH": ("VS-VERTRAULICH", "VS - VERTRAULICH", "VS-Vertraulich", "VS-VERTR."),
        "VS-VERTRAULICH - AMTLICH GEHEIM GEHALTEN": (
            "VS-VERTRAULICH - AMTLICH GEHEIM GEHALTEN",
            "VS-VERTRAULICH AMTLICH GEHEIMGEHALTEN",
        ),
        "GEHEIM": ("GEHEIM", "G E H E I M", "*** GEHEIM ***"),
        "GEHEIM - AMTLICH GEHEIM GEHALTEN": ("GEHEIM - AMTLICH GEHEIMGEHALTEN",),
        "STRENG GEHEIM": ("STRENG GEHEIM", "STRENG  GEHEIM", "Einstufung: STRENG GEHEIM"),
    },
    "at": {
        "EINGESCHRÄNKT": (
            "EINGESCHRÄNKT",
            "EINGESCHRANKT",
            "Eingeschränkt: nein\n\nEINGESCHRÄNKT",
            "*** EINGESCHRÄNKT ***",
            "E I N G E S C H R Ä N K T",
            "[EINGESCHRÄNKT]",
            "EINGESCHRÄNKT    1 / 4",
            "1 EINGESCHRÄNKT",
            "EINGESCHR\u00c4NKT",
            "EINGE\u00adSCHRÄNKT",
            "E1NGESCHRÄNKT",
            "- EINGESCHRÄNKT -",
            "EINGESCHRÄNKT\t2",
            "Einstufung: EINGESCHRÄNKT",
        ),
        "VERTRAULICH": ("VERTRAULICH", "V E R T R A U L I C H", "*** VERTRAULICH ***"),
        "GEHEIM": ("GEHEIM", "GEHEIM    1 / 4"),
        "STRENG GEHEIM": ("STRENG GEHEIM", "*** STRENG GEHEIM ***"),
    },
    "ch": {
        "INTERN": ("INTERN\n\nText.\n\nINTERN", "INTERNE\n\nText.\n\nINTERNE", "INTERN"),
        "VERTRAULICH": (
            "VERTRAULICH",
            "CONFIDENZIALE",
            "*** VERTRAULICH ***",
            "V E R T R A U L I C H",
            "VERTRAULICH    1 / 4",
            "[VERTRAULICH]",
            "- VERTRAULICH -",
            "VERTRAULICH\t2",
            "Einstufung: VERTRAULICH",
            "VERTRAUL1CH",
            "CONFIDENTIEL",
        ),
        "GEHEIM": ("GEHEIM", "G E H E I M", "GEHEIM    1 / 4", "*** GEHEIM ***", "[GEHEIM]", "Einstufung: GEHEIM"),
    },
    "fr": {
        "DIFFUSION RESTREINTE": (
            "DIFFUSION RESTREINTE",
            "Diffusion restreinte",
            "DIFFUSION  RESTREINTE",
            "*** DIFFUSION RESTREINTE ***",
            "D1FFUSION RESTREINTE",
            "[DIFFUSION RESTREINTE]",
            "DIFFUSION RESTREINTE    1 / 4",
            "D I F F U S I O N   R E S T R E I N T E",
        ),
        "DIFFUSION RESTREINTE - SPÉCIAL FRANCE": (
            "DIFFUSION RESTREINTE - SPÉCIAL FRANCE",
            "DIFFUSION RESTREINTE // SPECIAL FRANCE",
        ),
        "TRÈS SECRET": ("TRÈS SECRET", "TRES SECRET", "*** TRÈS SECRET ***"),
        "TRÈS SECRET - SPÉCIAL FRANCE": ("TRÈS SECRET - SPÉCIAL FRANCE", "TRES SECRET // SPECIAL FRANCE"),
        "SECRET - SPÉCIAL FRANCE": ("SECRET - SPÉCIAL FRANCE",),
        "SECRET DÉFENSE": ("SECRET DÉFENSE", "SECRET DEFENSE", "Secret défense"),
        "CONFIDENTIEL DÉFENSE": ("CONFIDENTIEL DÉFENSE", "CONFIDENTIEL DEFENSE"),
        "TRÈS SECRET DÉFENSE": ("TRÈS SECRET DÉFENSE",),
    },
    "au_pspf": {
        "OFFICIAL: Sensitive": (
            "OFFICIAL: Sensitive",
            "OFFICIAL:Sensitive",
            "OFFICIAL : Sensitive",
            "OFFICIAL: SENSITIVE",
            "*** OFFICIAL: Sensitive ***",
            "Subject: Rations [SEC=OFFICIAL:Sensitive]",
            "X-Protective-Marking: VER=2025.1, NS=gov.au, SEC=OFFICIAL:Sensitive, ORIGIN=a@example.org",
        ),
        "OFFICIAL: Sensitive//Personal-Privacy": (
            "OFFICIAL: Sensitive//Personal-Privacy",
            "OFFICIAL: Sensitive // PERSONAL PRIVACY",
        ),
        "OFFICIAL: Sensitive//CABINET": ("OFFICIAL: Sensitive//CABINET",),
        "PROTECTED": ("PROTECTED", "P R O T E C T E D", "PR0TECTED", "*** PROTECTED ***"),
        "PROTECTED//CABINET": ("PROTECTED//CABINET", "PROTECTED // CABINET"),
        "PROTECTED//CABINET//Legal-Privilege": ("PROTECTED//CABINET//Legal-Privilege",),
        "SECRET//AUSTEO": ("SECRET//AUSTEO", "SECRET / / AUSTEO"),
        "SECRET//AUSTEO//CABINET": ("SECRET//AUSTEO//CABINET",),
        "TOP SECRET//AGAO": ("TOP SECRET//AGAO", "TOP-SECRET//AGAO"),
    },
    "tlp": {
        "TLP:RED": ("TLP:RED", "TLP: RED", "TLP RED", "tlp:red", "*** TLP:RED ***", "T L P : R E D", "[TLP:RED]"),
        "TLP:AMBER": ("TLP:AMBER", "TLP: AMBER", "TLP:AMBER    Page 1 of 3", "TLP\u00a0AMBER"),
        "TLP:AMBER+STRICT": ("TLP:AMBER+STRICT", "TLP: AMBER+STRICT", "TLP:AMBER + STRICT", "TLP:AMBER STRICT"),
        "TLP:GREEN": ("TLP:GREEN", "TLP: GREEN", "TLP:GREEN\t1"),
        "TLP:CLEAR": ("TLP:CLEAR", "TLP: CLEAR"),
        "TLP:WHITE": ("TLP:WHITE",),
        "TLP:EX:CHR": ("TLP:EX:CHR",),
    },
}
# Words of each scheme as prose uses them.
_WORDS = {
    "ca": ("Protected", "protected"),
    "ee": ("Salajane", "piiratud"),
    "de": ("Geheim", "vertraulich"),
    "at": ("Eingeschränkt", "vertraulich"),
    "ch": ("Intern", "intern"),
    "fr": ("Secret", "secret"),
    "au_pspf": ("Protected", "official"),
    "tlp": ("Amber", "red"),
}
_SENTENCES = (
    "{0} is a word that stands at the beginning of this sentence, no more.",
    "The letter was {1} for a long time before anyone read it.",
    "It is not {1}, they said, and it never was.",
    'A sign said "{0}" in large letters beside the gate.',
    "He was {1} by law, as all the birds of the marsh are.",
    "The file is neither {1} nor closed.",
    "Is it {1}? Nobody knew, and nobody asked.",
    "{0}, the old word, is used in a song.",
    "A {1} list of (a) boats, (b) nets and (c) crews was kept.",
    "It used to be {1} (see the annex), but that has changed.",
)
NEGATIVE: dict[str, tuple[str, ...]] = {
    "ca": (
        "Protected areas and protected B-roads are shown on the map.",
        "PROTECTED SPECIES LIST",
        "Vitamin B is protected by the skin.",
        "The class PROTECTED BIRDS holds them.",
        "All forms said PROTECTED A or PROTECTED B or PROTECTED C at the time, we were told.",
        "Plan A is protected, plan B is not.",
        "Protégé of the old captain, she sailed alone.",
        "He became a protégé (b. 1960) of the mayor.",
        "This form is not PROTECTED B, it was said.",
        "A member is protected C++ style.",
    ),
    "ee": (
        "Piiratud vastutusega osaühing asutati sadamas.",
        "Salajane armastus on laulu nimi.",
        "See ei ole salajane ega piiratud.",
        "Konfidentsiaalne vestlus toimus eile.",
        "Piiratud hulk pileteid on müügil.",
        "Täiesti salajane retsept, ütles kokk naljatades.",
        "Alus: leping nr 5",
        "Kehtib kuni: 01.02.2031",
        "Asutus kasutas ruume ise.",
        "PIIRATUD HULGAL KALA",
    ),
    "de": (
        "Geheimnisvoll ist der Hafen bei Nacht.",
        "Die Wahl ist geheim und frei.",
        "VERTRAULICHKEIT UND DATENSCHUTZ",
        "Vertraulich gesagt, es regnet immer.",
        "Nur für den Dienstgebrauch sei das nicht, sagte er.",
        "Ein Geheimtipp für Segler.",
        "Das Papier war nicht STRENG GEHEIM, hieß es.",
        "GEHEIMNISSE DES HAFENS",
        "Die Stufen VS-NfD, VS-VERTRAULICH, GEHEIM und STRENG GEHEIM gibt es.",
        "VS 12 ist ein Boot.",
    ),
    "at": (
        "Der Verkehr war eingeschränkt.",
        "Eingeschränkte Sicht im Hafen.",
        "EINGESCHRÄNKTE SICHT",
        "Uneingeschränkt gilt das nicht.",
        "Das Recht ist eingeschränkt (§ 5).",
        "Nur eingeschränkt nutzbar.",
        "Eingeschränkt und teuer, so war die Fahrt.",
        "Die Stufe EINGESCHRÄNKT wird hier nur genannt.",
        "Er fühlte sich eingeschränkt; sie nicht.",
        "EINGESCHRÄNKTER BETRIEB AM SONNTAG",
    ),
    "ch": (
        "Intern wurde darüber gesprochen.",
        "Interne Post bitte hier abgeben.",
        "INTERNET UND HAFEN",
        "INTERNATIONAL HARBOUR WORKS",
        "Der interne Dienst (b) ist offen.",
        "Internes: siehe unten.",
        "Die Stufen INTERN, VERTRAULICH und GEHEIM werden nur genannt.",
        "Une affaire interne, dit-il.",
        "Intern und extern sind zwei Wörter.",
        "INTERNAT AM SEE",
    ),
    "fr": (
        "Le secret du port est bien gardé.",
        "La diffusion restreinte du film a surpris.",
        "Secret de Polichinelle, disait-elle.",
        "Une défense secrète (c) fut bâtie.",
        "Ce n'est pas SECRET DÉFENSE, dit-il.",
        "LE SECRET DU PORT",
        "Très secrètement, il partit.",
        "Les niveaux DIFFUSION RESTREINTE, SECRET et TRÈS SECRET sont cités.",
        "La diffusion est libre.",
        "SECRETS DE CUISINE",
    ),
    "au_pspf": (
        "Official receipts are kept for a year.",
        "OFFICIAL RECEIPT",
        "The official: Sensitive to cold, he left.",
        "Protected species were seen in the bay.",
        "PROTECTED WETLAND AHEAD",
        "Officials said that the road was closed.",
        "Unofficial results came early.",
        "OFFICIAL OPENING OF THE BRIDGE",
        "The cabinet (c) met on Monday.",
        "Levels are OFFICIAL, PROTECTED, SECRET and TOP SECRET there.",
    ),
    "tlp": (
        "The traffic light turned red.",
        "Amber is found on the beach.",
        "TLP is short for many things.",
        "A red, amber or green light shows the state.",
        "GREEN LIGHT FOR THE BRIDGE",
        "The TLP form was sent to the office.",
        "RED SKY AT NIGHT",
        "AMBER ALERT SYSTEMS EXPLAINED",
        "TLPs are named in the annex.",
        "The sky was clear: red at night.",
    ),
}
_POSITIVE = [
    (s, text, canonical) for s, marks in POSITIVE.items() for canonical, texts in marks.items() for text in texts
]
_NEGATIVE = [
    (scheme, text)
    for scheme, own in NEGATIVE.items()
    for text in (*own, *(sentence.format(*_WORDS[scheme]) for sentence in _SENTENCES))
]


def found(text: str, scheme: str | None = None) -> list[str]:
    return [m.canonical for m in read(text, scheme).markings if m.kind is MarkingKind.MARKING and m.level]


@pytest.mark.parametrize(("scheme", "text", "canonical"), _POSITIVE)
def test_a_mark_of_the_scheme_is_read(scheme: str, text: str, canonical: str) -> None:
    assert canonical in found(text + BODY, scheme)


@pytest.mark.parametrize(("scheme", "text"), _NEGATIVE)
def test_prose_with_the_words_of_the_scheme_holds_no_mark(scheme: str, text: str) -> None:
    assert found(f"The crew came home.\n\n{text}{BODY}") == []


@pytest.mark.parametrize("scheme", sorted(NEGATIVE))
def test_there_are_twenty_cases_each(scheme: str) -> None:
    assert len({text for key, text in _NEGATIVE if key == scheme}) >= 20
    assert len({text for key, text, _ in _POSITIVE if key == scheme}) >= 20
