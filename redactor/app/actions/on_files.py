"""What can be done with files, and marks made by hand."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from redactor.app.actions.action import Action


def _t(text: object) -> str:
    return str(text)


FILE = (
    Action(
        "open",
        _t(QT_TRANSLATE_NOOP("Actions", "Open files…")),
        ("Ctrl+O",),
        "file.open",
        "file",
        enabled="ready",
        icon="open",
        toolbar=True,
    ),
    Action(
        "open-samples",
        _t(QT_TRANSLATE_NOOP("Actions", "Open the sample case")),
        ("Ctrl+Shift+O",),
        "file.open_samples",
        "file",
        enabled="ready",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Open invented documents to try everything on")),
    ),
    Action(
        "scan-again",
        _t(QT_TRANSLATE_NOOP("Actions", "Scan this document again")),
        ("Ctrl+Shift+R",),
        "file.scan_again",
        "file",
        enabled="document",
    ),
    Action(
        "acknowledge-unread",
        _t(QT_TRANSLATE_NOOP("Actions", "Acknowledge unread areas")),
        ("Ctrl+Shift+U",),
        "file.acknowledge_unread",
        "file",
        enabled="unread",
        icon="warning",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Record that you know of the areas that could not be read")),
    ),
    Action(
        "export",
        _t(QT_TRANSLATE_NOOP("Actions", "Export redacted file…")),
        ("Ctrl+E",),
        "file.export",
        "file",
        enabled="document",
        icon="export",
        toolbar=True,
        labelled=True,
        separator=True,
    ),
    Action(
        "compare",
        _t(QT_TRANSLATE_NOOP("Actions", "Compare with the redacted file")),
        ("Ctrl+Shift+E",),
        "file.compare",
        "file",
        enabled="exported",
        icon="compare",
        toolbar=True,
    ),
    Action(
        "compose",
        _t(QT_TRANSLATE_NOOP("Actions", "Write a post…")),
        ("Ctrl+N",),
        "file.compose",
        "file",
        enabled="ready",
        icon="post",
    ),
    Action(
        "cancel-jobs",
        _t(QT_TRANSLATE_NOOP("Actions", "Cancel background work")),
        ("Ctrl+.",),
        "file.cancel_jobs",
        "file",
        enabled="busy",
        separator=True,
    ),
    Action("quit", _t(QT_TRANSLATE_NOOP("Actions", "Quit")), ("Ctrl+Q",), "file.quit", "file", separator=True),
)

EDIT = (
    Action(
        "undo",
        _t(QT_TRANSLATE_NOOP("Actions", "Undo")),
        ("Ctrl+Z",),
        "decide.undo",
        "edit",
        enabled="can_undo",
        icon="undo",
        toolbar=True,
    ),
    Action(
        "redo",
        _t(QT_TRANSLATE_NOOP("Actions", "Redo")),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "decide.redo",
        "edit",
        enabled="can_redo",
        icon="redo",
        toolbar=True,
    ),
    Action(
        "mark-selection",
        _t(QT_TRANSLATE_NOOP("Actions", "Mark the selected text")),
        ("M",),
        "mark.selection",
        "edit",
        enabled="selection",
        icon="mark",
        toolbar=True,
        separator=True,
    ),
    Action(
        "mark-line",
        _t(QT_TRANSLATE_NOOP("Actions", "Mark the whole line")),
        ("Shift+L",),
        "mark.line",
        "edit",
        enabled="markable",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Mark the whole lines that the selected text or finding touches")),
    ),
    Action(
        "keep-only",
        _t(QT_TRANSLATE_NOOP("Actions", "Keep only the selected text of the page")),
        ("Shift+K",),
        "mark.keep_only",
        "edit",
        enabled="selection",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Mark all other text of the page or part; pictures are not touched")),
    ),
    Action(
        "draw-box",
        _t(QT_TRANSLATE_NOOP("Actions", "Draw a box")),
        ("B",),
        "view.draw_box",
        "edit",
        enabled="pages",
        icon="draw",
        toolbar=True,
        checkable=True,
        tip=_t(
            QT_TRANSLATE_NOOP(
                "Actions",
                "Draw a box with the mouse, or move it with the arrow keys, resize with Shift, place with Enter",
            )
        ),
    ),
    Action(
        "edit-box",
        _t(QT_TRANSLATE_NOOP("Actions", "Move or resize the box")),
        ("E",),
        "mark.edit_box",
        "edit",
        enabled="box",
    ),
    Action(
        "copy-box",
        _t(QT_TRANSLATE_NOOP("Actions", "Copy the box to other pages…")),
        ("Ctrl+B",),
        "mark.copy_box",
        "edit",
        enabled="box",
    ),
    Action(
        "mark-page",
        _t(QT_TRANSLATE_NOOP("Actions", "Cover the whole page")),
        ("Shift+P",),
        "mark.page",
        "edit",
        enabled="pages",
        tip=_t(QT_TRANSLATE_NOOP("Actions", "Draw a box over the whole page, pictures and all")),
    ),
    Action(
        "remove",
        _t(QT_TRANSLATE_NOOP("Actions", "Remove your mark or box")),
        ("Delete",),
        "mark.remove",
        "edit",
        enabled="own_mark",
        icon="remove",
    ),
    Action(
        "find",
        _t(QT_TRANSLATE_NOOP("Actions", "Find in the document…")),
        ("Ctrl+F",),
        "search.find",
        "edit",
        enabled="document",
        icon="find",
        separator=True,
    ),
    Action(
        "find-next",
        _t(QT_TRANSLATE_NOOP("Actions", "Find the next place")),
        ("F3",),
        "search.next",
        "edit",
        enabled="hits",
    ),
    Action(
        "find-previous",
        _t(QT_TRANSLATE_NOOP("Actions", "Find the place before")),
        ("Shift+F3",),
        "search.previous",
        "edit",
        enabled="hits",
    ),
    Action(
        "search",
        _t(QT_TRANSLATE_NOOP("Actions", "Search and redact…")),
        ("Ctrl+Shift+F",),
        "search.dialog",
        "edit",
        enabled="document",
        icon="search",
        toolbar=True,
        tip=_t(
            QT_TRANSLATE_NOOP(
                "Actions", "Search for a text, a list or a pattern; see every place before it is marked"
            )
        ),
    ),
)
