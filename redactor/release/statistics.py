"""Figures of a release in the shape of the annual FOIA report's tables (5 USC 552(e)(1); titles from memory).

The report counts each exemption once a request, however often it was applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from redactor.release.tables import Table

_EXEMPTIONS = (
    "(b)(1)", "(b)(2)", "(b)(3)", "(b)(4)", "(b)(5)", "(b)(6)", "(b)(7)(A)", "(b)(7)(B)", "(b)(7)(C)",
    "(b)(7)(D)", "(b)(7)(E)", "(b)(7)(F)", "(b)(8)", "(b)(9)",
)  # fmt: skip


def annual_report(
    component: str,
    dispositions: Sequence[str],
    codes: Iterable[str],
    statutes: Mapping[str, int],
) -> list[Table]:
    """Return tables V.B.(1), V.B.(3) and IV for one request.

    Args:
        component: the office.
        dispositions: of each document: "released in full", "released in part", "withheld in full", "referred" ...
        codes: reason codes applied, repeats allowed.
        statutes: for (b)(3), statute -> times relied upon.
    """
    used = set(codes)
    kinds = set(dispositions)
    full = kinds == {"released in full"}
    denied = bool(kinds) and kinds <= {"withheld in full"}
    referred = bool(kinds) and kinds <= {"referred"}
    duplicate = bool(kinds) and kinds <= {"duplicate"}
    partial = bool(kinds) and not (full or denied or referred or duplicate)
    decided = {
        "Number of Full Grants": full,
        "Number of Partial Grants/Partial Denials": partial,
        "Number of Full Denials Based on Exemptions": denied,
        "All Records Referred to Another Component or Agency": referred,
        "Duplicate Request": duplicate,
    }
    first = Table(
        "V.B.(1) Disposition of FOIA Requests - All Processed Requests",
        ("Agency / Component", *decided, "TOTAL"),
        ((component, *(str(int(value)) for value in decided.values()), str(int(bool(kinds)))),),
    )
    columns = tuple(
        code.replace("(b)", "Ex. ").replace("Ex. (", "Ex. ", 1).replace(")", "", 1) for code in _EXEMPTIONS
    )
    third = Table(
        "V.B.(3) Disposition of FOIA Requests - Number of Times Exemptions Applied",
        ("Agency / Component", *columns),
        ((component, *(str(int(code in used)) for code in _EXEMPTIONS)),),
    )
    fourth = Table(
        "IV. Exemption 3 Statutes",
        (
            "Statute",
            "Type of Information Withheld",
            "Case Citation",
            "Agency / Component",
            "Number of Times Relied upon",
        ),
        tuple((statute, "", "", component, str(times)) for statute, times in sorted(statutes.items())),
    )
    return [first, third, fourth]
