"""Normalisation with an offset map and literal matching. Pure functions over str."""

from redactor.text.fold import Folded, fast_fold, fold, fold_text, squeeze
from redactor.text.match import LiteralSearch, count_folded, find_literals, merge_spans
from redactor.text.patterns import compile_pattern

__all__ = [
    "Folded",
    "LiteralSearch",
    "compile_pattern",
    "count_folded",
    "fast_fold",
    "find_literals",
    "fold",
    "fold_text",
    "merge_spans",
    "squeeze",
]
