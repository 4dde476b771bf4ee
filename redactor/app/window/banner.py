"""The banner at the top and the bottom of the window: the highest marking found, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from redactor.app.display import one_line
from redactor.app.theme.colours import scaled_font
from redactor.model import RollUp
from redactor.workflow.records import OpenDocument


@dataclass(frozen=True, slots=True)
class BannerText:
    """What the banner says. `rank` as in RollUp (0 unclassified .. 4 top secret), None when it is unknown."""

    text: str
    rank: int | None
    known: bool


# Ground and ink by rank, after the colours of the US standard forms SF 703 to SF 710 and 901.
_COLOURS = {
    0: ("#1f6f3a", "#ffffff"),
    1: ("#5b2a83", "#ffffff"),
    2: ("#0b4f9e", "#ffffff"),
    3: ("#b3161f", "#ffffff"),
    4: ("#ff8c00", "#1b1200"),
}
_UNKNOWN = ("#4b5563", "#ffffff")


def summarise(documents: Iterable[OpenDocument]) -> BannerText:
    """Return the highest marking found over the open files, and how many of them say nothing.

    A file without a marking is unknown, never public: the absence of a mark proves nothing.
    """
    rollups: list[RollUp] = []
    silent = total = 0
    for opened in documents:
        total += 1
        report = opened.markings
        if report is not None and report.rollup is not None and report.state != "unknown":
            rollups.append(report.rollup)
        else:
            silent += 1
    if not rollups:
        return BannerText(QCoreApplication.translate("Banner", "UNKNOWN – no marking found"), None, known=False)
    ranked = [rollup for rollup in rollups if rollup.rank is not None]
    unranked = [rollup for rollup in rollups if rollup.rank is None]
    highest = max(ranked, key=lambda r: r.rank or 0) if ranked else None
    names = [highest.canonical] if highest else []
    names += [rollup.canonical for rollup in unranked if rollup.canonical not in names]
    text = one_line(" + ".join(names), 120)
    if silent:
        text += "  ·  " + QCoreApplication.translate("Banner", "{0} of {1} files: no marking found").format(
            silent, total
        )
    return BannerText(text, highest.rank if highest else None, known=True)


def marking_of(opened: OpenDocument) -> str:
    """Return one file's highest marking for the list of documents."""
    report = opened.markings
    if report is None:
        return ""
    if report.rollup is None or report.state == "unknown":
        return QCoreApplication.translate("Banner", "No marking found")
    return one_line(report.rollup.canonical, 60)


class Banner(QLabel):
    """One line over the whole width, in the colour of the level."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled_font(self.font(), 0.95, bold=True))
        self.setMinimumHeight(self.fontMetrics().height() + 6)
        self.setMinimumWidth(1)
        self.show_text(
            BannerText(QCoreApplication.translate("Banner", "UNKNOWN – no marking found"), None, known=False)
        )

    def show_text(self, banner: BannerText) -> None:
        """Exchange words and colour."""
        ground, ink = _COLOURS.get(banner.rank, _UNKNOWN) if banner.rank is not None else _UNKNOWN
        self.setText(banner.text)
        self.setAccessibleDescription(banner.text)
        self.setStyleSheet(f"background: {ground}; color: {ink};")
