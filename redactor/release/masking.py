"""Masking: no removed text may stand in what is written about a removal.

Addresses, labels and names are mostly the product's own words, but a sheet, a file or a property can be
named after the very person whose name was removed (`sheet/Smith salaries!B7`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from redactor.text import LiteralSearch, fold_text, merge_spans

MASK = "[…]"
_GRAM = 3
# So short a text stands inside other words by chance; it is masked as a whole word alone.
_WORD_BELOW = 3

Mask = Callable[[str], str]


def make_mask(removed: Iterable[str]) -> Mask:
    """Return a function that puts MASK in the place of each removed text, whatever its case, accents or spacing.

    Args:
        removed: texts that went. One or two digits alone are not masked: each page number would be.
    """
    by_gram: dict[str, list[str]] = {}
    short: list[str] = []
    for text in dict.fromkeys(fold_text(text) for text in removed):
        tight = _tight(text)
        if len(tight) >= _WORD_BELOW:
            by_gram.setdefault(tight[:_GRAM], []).append(text)
        elif any(map(str.isalpha, tight)):
            short.append(text)
    known: dict[str, str] = {}  # the same few explanations and labels come thousands of times

    def mask(text: str) -> str:
        if text not in known:
            known[text] = _masked(text, by_gram, short)
        return known[text]

    return mask


def _masked(text: str, by_gram: dict[str, list[str]], short: list[str]) -> str:
    """Look only for texts whose first letters occur: a case may have removed ten thousand."""
    tight = _tight(fold_text(text))
    grams = {tight[i : i + _GRAM] for i in range(len(tight) - _GRAM + 1)}
    wanted = [t for gram in grams & by_gram.keys() for t in by_gram[gram] if _tight(t) in tight]
    wanted_short = [t for t in short if _tight(t) in tight]
    if not wanted and not wanted_short:
        return text
    search = LiteralSearch(text)
    spans = [span for term in wanted for span in search.find(term)]
    spans += [span for term in wanted_short for span in search.find(term) if _is_word(text, *span)]
    out: list[str] = []
    at = 0
    for start, end in merge_spans(spans):
        out += (text[at:start], MASK)
        at = end
    out.append(text[at:])
    return "".join(out)


def _tight(folded: str) -> str:
    return folded.replace(" ", "").replace("-", "")


def _is_word(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum()
    after = end < len(text) and text[end].isalnum()
    return not (before or after)
