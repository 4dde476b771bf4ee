"""Keys that were changed: put over the catalogue's, with the clashes told. No widgets in here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from redactor.app.actions.action import Action

Keys = Mapping[str, tuple[str, ...]]


def customised(catalogue: Sequence[Action], keys: Keys) -> tuple[Action, ...]:
    """Return the catalogue with changed keys; a key that another action has now is taken from its first owner."""
    taken = {canonical(key) for found in keys.values() for key in found}
    made = []
    for action in catalogue:
        if action.id in keys:
            shortcut = tuple(filter(None, map(canonical, keys[action.id])))
        else:
            shortcut = tuple(key for key in action.shortcut if canonical(key) not in taken)
        made.append(replace(action, shortcut=shortcut) if shortcut != action.shortcut else action)
    return tuple(made)


def canonical(key: str) -> str:
    """Return a key sequence in Qt's portable form; "" for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def owner_of(catalogue: Sequence[Action], key: str, besides: str) -> Action | None:
    """Return the action that has a key already, other than the action `besides`."""
    wanted = canonical(key)
    return next(
        (a for a in catalogue if a.id != besides and wanted in {canonical(own) for own in a.shortcut}), None
    )
