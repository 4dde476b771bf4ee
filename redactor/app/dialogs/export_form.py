"""The choices of an export: where to, how a redaction looks, what pages say, what goes instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from redactor.app.dialogs.file_dialogs import ask_for_folder
from redactor.app.theme.icons import icon
from redactor.app.viewer.box_draft import parse_pages
from redactor.app.widgets import ChoiceBox
from redactor.model import Appearance, NotePlace, Outcome, VerifierResult, split_part
from redactor.workflow.records import ExportOptions, OpenDocument, Withhold

_PDF = "application/pdf"


class ExportForm(QWidget):
    """What `ExportOptions` asks for, as controls. What only a PDF can take is shown for PDFs alone.

    Signals: changed() when the pages to be made pictures were edited.
    """

    changed = Signal()

    def __init__(self, opened: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        # An attached PDF has notes and withheld lines too; single pages are chosen in the file itself.
        self._has_pdf = any(part.media_type == _PDF for part in opened.document.walk())
        self._count = len(opened.document.pages) if opened.document.media_type == _PDF else 0
        self._make_choices()
        self._make_lines()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._lay_out()

    def _make_choices(self) -> None:
        self.appearance = ChoiceBox(self.tr("Appearance"))
        self.appearance.addItem(self.tr("As the policy says"), None)
        self.appearance.addItem(self.tr("Black boxes"), Appearance.BLACK)
        self.appearance.addItem(self.tr("White boxes with a border"), Appearance.WHITE)
        self.appearance.addItem(self.tr("Boxes with the reason or kind"), Appearance.LABEL)
        self.appearance.addItem(self.tr("The same pseudonym for the same person"), Appearance.PSEUDONYM)
        self.notes = ChoiceBox(self.tr("Where pages say reason and amount"))
        self.notes.addItem(self.tr("As the policy says"), None)
        self.notes.addItem(self.tr("Nowhere"), NotePlace.NONE)
        self.notes.addItem(self.tr("In white boxes, else in the margin"), NotePlace.BOX)
        self.notes.addItem(self.tr("In the margin"), NotePlace.MARGIN)
        self.notes.addItem(self.tr("In a legend at the foot of the page"), NotePlace.LEGEND)
        self.length = ChoiceBox(self.tr("Hide the length of what was removed"))
        self.length.addItem(self.tr("As the policy says"), None)
        self.length.addItem(self.tr("Yes, close gaps to a constant"), True)
        self.length.addItem(self.tr("No"), False)
        self.withhold = ChoiceBox(self.tr("What goes where a length can't be hidden"))
        self.withhold.addItem(self.tr("Nothing more; it is said in the result"), Withhold.NONE)
        self.withhold.addItem(self.tr("The whole line"), Withhold.LINE)
        self.withhold.addItem(self.tr("The whole page"), Withhold.PAGE)

    def _make_lines(self) -> None:
        self.folder = QLineEdit(str(self._opened.path.parent))
        self.folder.setAccessibleName(self.tr("Output folder"))
        self.flatten = QCheckBox(self.tr("&Make every page a picture"))
        self.flatten.setAccessibleName(self.tr("Make every page a picture"))
        self.flatten.toggled.connect(self._check)
        self.pages = QLineEdit()
        self.pages.setAccessibleName(self.tr("Pages to be made pictures"))
        self.pages.setPlaceholderText(self.tr("None; or such as 2-5, 8 (1 to {0})").format(self._count))
        self.pages.textChanged.connect(self._check)
        self._wrong = QLabel(self.tr("Pages such as 2-5, 8 (1 to {0}), or nothing.").format(self._count))
        self._wrong.setAccessibleName(self._wrong.text())
        self._wrong.hide()
        self.authority = QLineEdit()
        self.authority.setAccessibleName(self.tr("Authority of the release"))
        self.authority.setPlaceholderText(self.tr("Who releases it and by what right; written under the marking"))

    def _lay_out(self) -> None:
        browse = button(self.tr("Browse…"), "folder")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(browse)
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.folder)
        self._form.addRow(label, folder)
        self._form.addRow(self.tr("&Appearance"), self.appearance)
        self._form.addRow(self.tr("&Reasons on the page"), self.notes)
        self._form.addRow(self.tr("&Length hiding"), self.length)
        self._form.addRow(self.tr("&Where that fails"), self.withhold)
        self._form.addRow("", self.flatten)
        self._form.addRow(self.tr("&Pages as pictures"), self.pages)
        self._form.addRow("", self._wrong)
        self._form.addRow(self.tr("A&uthority"), self.authority)
        for field in (self.notes, self.withhold):
            self._form.setRowVisible(field, self._has_pdf)
        self._form.setRowVisible(self.pages, bool(self._count))
        self._form.setRowVisible(self._wrong, False)

    # What is chosen

    def choose(self, options: ExportOptions) -> None:
        """Take over what was chosen for another file; pages and authority are of that file alone."""
        for box, value in (
            (self.appearance, options.appearance),
            (self.notes, options.notes),
            (self.length, options.length_hiding),
            (self.withhold, options.withhold),
        ):
            box.setCurrentIndex(max(0, _index_of(box, value)))
        self.flatten.setChecked(options.flatten)

    def options(self) -> ExportOptions:
        """Return what is chosen; a choice that is not shown for this kind of file is kept for the next one."""
        # Qt hands a word of an enumeration back as a bare word, and the engine asks for the very member.
        appearance, notes = self.appearance.currentData(), self.notes.currentData()
        return ExportOptions(
            appearance=Appearance(appearance) if appearance else None,
            notes=NotePlace(notes) if notes else None,
            withhold=Withhold(self.withhold.currentData()),
            length_hiding=self.length.currentData(),
            flatten=self.flatten.isChecked(),
            flatten_pages=self._pages(),
            authority=self.authority.text().strip(),
        )

    def folder_path(self) -> Path:
        """Return where the result goes."""
        return Path(self.folder.text()).expanduser()

    def problem(self) -> bool:
        """True when the words for the pages name none, or one that the file has not."""
        asked = self._count and not self.flatten.isChecked() and self.pages.text().strip()
        return bool(asked) and parse_pages(self.pages.text(), self._count) is None

    def pages_to_offer(self, results: Sequence[VerifierResult]) -> tuple[int, ...]:
        """Return the pages of the file itself that did not pass, less those that are to be pictures already."""
        if self.flatten.isChecked():
            return ()
        named = {_page_of(result.location) for result in results if result.outcome is Outcome.FAIL}
        return tuple(sorted(p for p in named - set(self._pages()) if p is not None and 1 <= p <= self._count))

    def add_pages(self, pages: Iterable[int]) -> None:
        """Make these pages pictures, too."""
        self.pages.setText(", ".join(map(str, sorted({*self._pages(), *pages}))))

    def _pages(self) -> tuple[int, ...]:
        if self.flatten.isChecked():
            return ()
        return tuple(parse_pages(self.pages.text(), self._count) or ())

    @Slot()
    def _check(self) -> None:
        self.pages.setEnabled(not self.flatten.isChecked())
        self._form.setRowVisible(self._wrong, self.problem())
        self.changed.emit()

    @Slot()
    def _browse(self) -> None:
        chosen = ask_for_folder(self, self.tr("Output folder"), self.folder.text())
        if chosen is not None:
            self.folder.setText(str(chosen))


def button(text: str, icon_name: str = "") -> QPushButton:
    """Return a button that says its text to screen readers, too."""
    made = QPushButton(text)
    if icon_name:
        made.setIcon(icon(icon_name))
    made.setAccessibleName(text.rstrip("…"))
    made.setToolTip(text.rstrip("…"))
    return made


def _index_of(box: ChoiceBox, value: object) -> int:
    # Not findData: Qt finds no None.
    return next((at for at in range(box.count()) if box.itemData(at) == value), 0)


def _page_of(location: str) -> int | None:
    part, place = split_part(location)
    kind, _, number = place.partition("/")
    return int(number) if not part and kind == "page" and number.isdecimal() else None
