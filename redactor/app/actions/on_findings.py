"""What can be done with findings: decisions and reason codes."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from redactor.app.actions.action import Action

FAVOURITE_CODES = 9


def _t(text: object) -> str:
    return str(text)


DECIDE = (
    Action(
        "accept-next",
        _t(QT_TRANSLATE_NOOP("Actions", "Accept and go on")),
        ("A",),
        "decide.accept_next",
        "decide",
        enabled="findings",
        icon="accept",
        toolbar=True,
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Accept: this will be removed. Go on to the next undecided finding")),
    ),
    Action(
        "reject-next",
        _t(QT_TRANSLATE_NOOP("Actions", "Reject and go on")),
        ("R",),
        "decide.reject_next",
        "decide",
        enabled="findings",
        icon="reject",
        toolbar=True,
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Reject: this stays. Go on to the next undecided finding")),
    ),
    Action(
        "accept",
        _t(QT_TRANSLATE_NOOP("Actions", "Accept")),
        ("Shift+A",),
        "decide.accept",
        "decide",
        enabled="findings",
        separator=True,
    ),
    Action(
        "reject",
        _t(QT_TRANSLATE_NOOP("Actions", "Reject")),
        ("Shift+R",),
        "decide.reject",
        "decide",
        enabled="findings",
    ),
    Action(
        "reopen",
        _t(QT_TRANSLATE_NOOP("Actions", "Make undecided again")),
        ("U",),
        "decide.reopen",
        "decide",
        enabled="findings",
        icon="reopen",
    ),
    Action(
        "accept-same",
        _t(QT_TRANSLATE_NOOP("Actions", "Accept all of this text in the case…")),
        ("S",),
        "decide.accept_same",
        "decide",
        enabled="finding",
        icon="accept-all",
        toolbar=True,
        separator=True,
    ),
    Action(
        "reject-same",
        _t(QT_TRANSLATE_NOOP("Actions", "Reject all of this text in the case…")),
        ("Shift+S",),
        "decide.reject_same",
        "decide",
        enabled="finding",
    ),
    Action(
        "accept-listed",
        _t(QT_TRANSLATE_NOOP("Actions", "Accept all undecided findings of the list…")),
        ("Ctrl+Shift+A",),
        "decide.accept_listed",
        "decide",
        enabled="undecided_listed",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Show what is listed and undecided, then accept what stays ticked")),
    ),
    Action(
        "kind",
        _t(QT_TRANSLATE_NOOP("Actions", "Change the kind…")),
        ("T",),
        "mark.kind",
        "decide",
        enabled="finding",
        separator=True,
    ),
    Action(
        "widen-end",
        _t(QT_TRANSLATE_NOOP("Actions", "Take the next word in")),
        ("]",),
        "mark.respan",
        "decide",
        enabled="span",
        argument="widen-end",
    ),
    Action(
        "shrink-end",
        _t(QT_TRANSLATE_NOOP("Actions", "Leave the last word out")),
        ("[",),
        "mark.respan",
        "decide",
        enabled="span",
        argument="shrink-end",
    ),
    Action(
        "widen-start",
        _t(QT_TRANSLATE_NOOP("Actions", "Take the word before in")),
        ("{",),
        "mark.respan",
        "decide",
        enabled="span",
        argument="widen-start",
    ),
    Action(
        "shrink-start",
        _t(QT_TRANSLATE_NOOP("Actions", "Leave the first word out")),
        ("}",),
        "mark.respan",
        "decide",
        enabled="span",
        argument="shrink-start",
    ),
)

CODE = (
    Action(
        "code",
        _t(QT_TRANSLATE_NOOP("Actions", "Choose the reason code…")),
        ("C",),
        "decide.choose_code",
        "code",
        enabled="row",
        icon="code",
        toolbar=True,
    ),
    Action(
        "last-code",
        _t(QT_TRANSLATE_NOOP("Actions", "Use the last reason code again")),
        ("L",),
        "decide.last_code",
        "code",
        enabled="last_code",
    ),
    Action(
        "note",
        _t(QT_TRANSLATE_NOOP("Actions", "Write a note")),
        ("N",),
        "view.focus_note",
        "code",
        enabled="row",
        icon="note",
    ),
    *(
        Action(
            f"code-{number}",
            _t(QT_TRANSLATE_NOOP("Actions", "Reason code {0}")),
            (str(number),),
            "decide.code_by_number",
            "code",
            enabled=f"code_{number}",
            separator=number == 1,
            argument=str(number),
        )
        for number in range(1, FAVOURITE_CODES + 1)
    ),
)
