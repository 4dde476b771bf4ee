"""VAT numbers of the European Union, the United Kingdom and Northern Ireland, with each country's check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor.detection.hits import Hit
from redactor.detection.rule import PatternRule, Recogniser, context_words
from redactor.detection.rules.national import form, standard

_LABELS = context_words(
    "vat", "vat no", "vat number", "vat reg", "vat reg no", "vat id", "ust-idnr", "ust-id", "ust.-idnr", "ustid",
    "umsatzsteuer", "kmkr", "kmkr nr", "käibemaks", "tva", "btw", "iva", "moms", "mwst", "alv", "pvn", "nip",
)  # fmt: skip
_COUNTRY = r"(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB)"
_FORM = form(rf"{_COUNTRY}[ ]?[0-9A-Z]{{0,2}}\d(?:[ .-]?\d){{4,11}}(?:[ ]?B\d{{2}}|[A-Z]{{1,2}})?")


class VatNumbers:
    """Finds VAT numbers with their country in front."""

    def find(self, text: str) -> Iterator[Hit]:
        """Yield the numbers whose check digits hold."""
        for match in _FORM.finditer(text):
            value = match.group()
            checked = standard("gb.vat") if value.startswith(("GB", "XI")) else standard("eu.vat")
            if checked(value):
                why = "Rule EU_VAT: a country's VAT number with right check digits"
                yield Hit(*match.span(), "EU_VAT", "rules", "EU_VAT", 0.95, why)
            elif _LABELS.search(text, max(0, match.start() - 24), match.start()):
                why = "Rule EU_VAT: a number after the label of a VAT number, check digit not right"
                # A British number is never made of a person's own tax number, as a Spanish or Italian one may be.
                confidence = 0.55 if value.startswith(("GB", "XI")) else 0.7
                yield Hit(*match.span(), "ID_NUMBER", "rules", "EU_VAT", confidence, why)


RULES: tuple[Recogniser, ...] = (
    VatNumbers(),
    PatternRule(
        "VAT_LABELLED",
        "EU_VAT",
        re.compile(
            r"\b(?:VAT|USt-?Id(?:Nr)?|TVA|BTW|KMKR)\.?[ ]?(?:reg(?:istration)?\.?|id)?[ ]?(?:no\.?|number|"
            r"nr\.?|#)?[ ]{0,2}"
            r"[:#]?[ ]{0,2}(\d{3}[ ]?\d{4}[ ]?\d{2}(?:[ ]?\d{3})?)(?![\w-])",
            re.IGNORECASE,
        ),
        0.88,
        "nine or twelve digits after the label of a VAT number",
        group=1,
    ),
)
