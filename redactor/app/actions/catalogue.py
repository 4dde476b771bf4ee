"""The catalogue of actions, in the order of the menus."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from redactor.app.actions.action import Action
from redactor.app.actions.on_cases import CASE
from redactor.app.actions.on_files import EDIT, FILE
from redactor.app.actions.on_findings import CODE, DECIDE, FAVOURITE_CODES
from redactor.app.actions.on_view import GO, HELP, VIEW

__all__ = ["ACTIONS", "FAVOURITE_CODES", "MENUS"]


def _t(text: object) -> str:
    return str(text)


MENUS: tuple[tuple[str, str], ...] = (
    ("file", _t(QT_TRANSLATE_NOOP("Actions", "&File"))),
    ("edit", _t(QT_TRANSLATE_NOOP("Actions", "&Edit"))),
    ("decide", _t(QT_TRANSLATE_NOOP("Actions", "&Decide"))),
    ("code", _t(QT_TRANSLATE_NOOP("Actions", "&Reason"))),
    ("case", _t(QT_TRANSLATE_NOOP("Actions", "&Case"))),
    ("go", _t(QT_TRANSLATE_NOOP("Actions", "&Go"))),
    ("view", _t(QT_TRANSLATE_NOOP("Actions", "&View"))),
    ("help", _t(QT_TRANSLATE_NOOP("Actions", "&Help"))),
)

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *DECIDE, *CODE, *CASE, *GO, *VIEW, *HELP)
