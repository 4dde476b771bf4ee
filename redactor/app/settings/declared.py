"""Every setting, declared once: the file, the dialog and the defaults are made from these records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from redactor.policy import list_policies

Value = str | bool


def _t(text: object) -> str:
    return str(text)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        key: "group.name", as in the file.
        title, tip: source texts of the "Settings" translation context.
        default: its type is the setting's type.
        choices: for words: returns (value, title); titles are translated when they are source texts.
        restart: True when it holds from the next start on.
    """

    key: str
    title: str
    default: Value
    choices: Callable[[], tuple[tuple[str, str], ...]] | None = None
    tip: str = ""
    restart: bool = False

    def text(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Settings", self.title)

    def accepts(self, value: object) -> bool:
        """True when a value read from the file can be used."""
        if type(value) is not type(self.default):
            return False
        return self.choices is None or value in {key for key, _ in self.choices()}


def _themes() -> tuple[tuple[str, str], ...]:
    return (
        ("system", _t(QT_TRANSLATE_NOOP("Settings", "As the desktop says"))),
        ("light", _t(QT_TRANSLATE_NOOP("Settings", "Light"))),
        ("dark", _t(QT_TRANSLATE_NOOP("Settings", "Dark"))),
        ("contrast", _t(QT_TRANSLATE_NOOP("Settings", "High contrast"))),
    )


def _languages() -> tuple[tuple[str, str], ...]:
    return (
        ("system", _t(QT_TRANSLATE_NOOP("Settings", "As the desktop says"))),
        ("en", "English"),
        ("fr", "Français"),
        ("et", "Eesti"),
    )


def _text_sizes() -> tuple[tuple[str, str], ...]:
    return tuple((size, f"{size} %") for size in ("100", "115", "130", "150"))


def _clipboard_times() -> tuple[tuple[str, str], ...]:
    return (
        ("30", _t(QT_TRANSLATE_NOOP("Settings", "after 30 seconds"))),
        ("90", _t(QT_TRANSLATE_NOOP("Settings", "after 90 seconds"))),
        ("300", _t(QT_TRANSLATE_NOOP("Settings", "after 5 minutes"))),
        ("0", _t(QT_TRANSLATE_NOOP("Settings", "when the window closes"))),
    )


def _policies() -> tuple[tuple[str, str], ...]:
    return tuple((key, key.replace("_", " ")) for key in list_policies())


GROUPS: tuple[tuple[str, str], ...] = (
    ("looks", _t(QT_TRANSLATE_NOOP("Settings", "Looks"))),
    ("review", _t(QT_TRANSLATE_NOOP("Settings", "Review"))),
    ("office", _t(QT_TRANSLATE_NOOP("Settings", "Office"))),
)

SETTINGS: tuple[Setting, ...] = (
    Setting("looks.theme", _t(QT_TRANSLATE_NOOP("Settings", "Colours")), "system", _themes),
    Setting(
        "looks.text_size", _t(QT_TRANSLATE_NOOP("Settings", "Size of text")), "100", _text_sizes, restart=True
    ),
    Setting("looks.language", _t(QT_TRANSLATE_NOOP("Settings", "Language")), "system", _languages, restart=True),
    Setting(
        "review.whole_case",
        _t(QT_TRANSLATE_NOOP("Settings", "List the findings of the whole case at the start")),
        default=False,
    ),
    Setting(
        "review.near_misses", _t(QT_TRANSLATE_NOOP("Settings", "List near misses at the start")), default=False
    ),
    Setting(
        "office.policy",
        _t(QT_TRANSLATE_NOOP("Settings", "Policy of the office")),
        "default",
        _policies,
        tip=_t(QT_TRANSLATE_NOOP("Settings", "Says what blocks an export and which reason codes hold")),
        restart=True,
    ),
    Setting(
        "office.clipboard",
        _t(QT_TRANSLATE_NOOP("Settings", "Empty the clipboard")),
        "90",
        _clipboard_times,
        tip=_t(
            QT_TRANSLATE_NOOP("Settings", "Text of a document that was copied; the cleared text of a post stays")
        ),
    ),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
