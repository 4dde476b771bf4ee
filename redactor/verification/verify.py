"""The questions about a saved file: does it hold what was removed, does it hold these terms, what does it say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from redactor.model import Expectations, Layer, Outcome, RemovedText, VerifierResult
from redactor.verification import boxes, collateral, datatext
from redactor.verification.kinds import PICTURES, identify
from redactor.verification.observer import READABLE, Observer
from redactor.verification.pdf_structure import PAGE_COUNT
from redactor.verification.search import Search
from redactor.verification.walk import Walk

FILE_NAME = "file name"


def verify(
    data: bytes,
    name: str,
    expectations: Expectations,
    original: bytes | None = None,
    passwords: Sequence[str] = (),
) -> tuple[VerifierResult, ...]:
    """Check a written file against what was to be removed.

    Args:
        data: the file's bytes as they would be saved.
        name: its name (display and a hint between kinds of text).
        expectations: removed texts, painted boxes, page count, labels.
        original: bytes of the file before, to look for losses that nobody asked for.
        passwords: tried on PDFs that are attached to the original.

    Returns:
        The answer of every check that was run, PASS ones too. Never raises.
    """
    return tuple(
        guarded(lambda: _search(data, name, expectations))
        + guarded(lambda: boxes.check_boxes(data, name, expectations.boxes, expectations.labels))
        + (
            guarded(lambda: collateral.compare(original, data, name, expectations, passwords))
            if original is not None
            else []
        )
        + (guarded(lambda: datatext.compare_shape(original, data, name)) if original is not None else [])
    )


def find_terms(
    data: bytes, name: str, terms: Sequence[str], labels: Sequence[str] = ()
) -> tuple[VerifierResult, ...]:
    """Look for terms anywhere in a file: text, strings, attributes, names, raw and unpacked bytes.

    What is hidden in the file is searched, but not judged; the rules of structure are for written files.
    """
    expectations = Expectations(removed=tuple(RemovedText(term) for term in terms), labels=tuple(labels))

    def run() -> list[VerifierResult]:
        search = _TermSearch(expectations.removed, expectations.labels)
        Walk(search).visit(data, name, "")
        return [*search.results(), _file_name(name, search)]

    return tuple(guarded(run))


def read_text(data: bytes, name: str) -> list[tuple[str, str]]:
    """Return (location, text) of each unit of text as the second readers see it; unreadable parts are left out."""
    collector = _Collector()
    guarded(lambda: _collect(data, name, collector))
    return collector.units


def _collect(data: bytes, name: str, collector: Observer) -> list[VerifierResult]:
    Walk(collector).visit(data, name, "")
    return []


class _Collector(Observer):
    """Keeps the document's text."""

    def __init__(self) -> None:
        self.units: list[tuple[str, str]] = []

    def text(self, location: str, text: str) -> None:
        """Keep a unit."""
        self.units.append((location, text))


class _TermSearch(Search):
    """A search that notes nothing of the rules but what could not be read."""

    def checked(self, check: str, layer: Layer) -> None:
        """Note only that the file was read."""
        if check == READABLE:
            super().checked(check, layer)

    def problem(
        self, check: str, layer: Layer, location: str, detail: str, outcome: Outcome = Outcome.FAIL
    ) -> None:
        """Note only what could not be read."""
        if check == READABLE:
            super().problem(check, layer, location, detail, outcome)


def _search(data: bytes, name: str, expectations: Expectations) -> list[VerifierResult]:
    search = Search(expectations.removed, expectations.labels)
    walk = Walk(search)
    walk.visit(data, name, "")
    out = list(search.results())
    if expectations.page_count is not None:
        pages = _picture_pages(data) if identify(data, name) in PICTURES else walk.page_count
        wanted = expectations.page_count + expectations.added_pages
        if pages != wanted or not pages:
            detail = f"{wanted} pages were expected, {pages or 0} are there"
            out.append(VerifierResult(PAGE_COUNT, Layer.STRUCTURE, Outcome.FAIL, "file", detail))
    return [*out, _file_name(name, search)]


def _picture_pages(data: bytes) -> int:
    import io

    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return int(getattr(picture, "n_frames", 1))


def _file_name(name: str, search: Search) -> VerifierResult:
    """The file's own name is not in its bytes; the person who saves it must change it."""
    if search.safe(name) == name:
        return VerifierResult(FILE_NAME, Layer.METADATA, Outcome.PASS)
    return VerifierResult(
        FILE_NAME,
        Layer.METADATA,
        Outcome.NEEDS_ACKNOWLEDGEMENT,
        "file name",
        "the file's own name holds removed text",
    )


def guarded(check: Callable[[], list[VerifierResult]]) -> list[VerifierResult]:
    """Run a check; one that breaks down is a failure, never an exception and never a pass."""
    try:
        return check()
    except Exception as error:  # noqa: BLE001  (a check that breaks down must fail the file, whatever broke it)
        detail = f"the check broke down ({type(error).__name__})"
        return [VerifierResult(READABLE, Layer.STRUCTURE, Outcome.FAIL, "file", detail)]


def as_acknowledgements(results: Sequence[VerifierResult]) -> list[VerifierResult]:
    """Return the results with failures turned into things that a person should look at."""
    return [
        replace(result, outcome=Outcome.NEEDS_ACKNOWLEDGEMENT) if result.outcome is Outcome.FAIL else result
        for result in results
    ]
