"""What an office decides and what the law lists: policies, reason codes, marking schemes, from data files."""

from redactor.policy.lists import MAX_LITERAL, load_lists
from redactor.policy.policies import Policy, list_policies, load_policy
from redactor.policy.regimes import DUTIES, NEEDS, CodeKind, ReasonCode, Regime, list_regimes, load_regime
from redactor.policy.resources import resource_path, user_overlay
from redactor.policy.schemes import (
    Caveat,
    DisclosureRow,
    Grammar,
    Level,
    Requirement,
    Scheme,
    SuggestionRule,
    list_schemes,
    load_scheme,
)

__all__ = [
    "DUTIES",
    "MAX_LITERAL",
    "NEEDS",
    "Caveat",
    "CodeKind",
    "DisclosureRow",
    "Grammar",
    "Level",
    "Policy",
    "ReasonCode",
    "Regime",
    "Requirement",
    "Scheme",
    "SuggestionRule",
    "list_policies",
    "list_regimes",
    "list_schemes",
    "load_lists",
    "load_policy",
    "load_regime",
    "load_scheme",
    "resource_path",
    "user_overlay",
]
