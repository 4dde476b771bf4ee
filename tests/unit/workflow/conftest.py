import pytest

from redactor.workflow.starting import passing_workbench
from redactor.workflow.workers import start_workers

TEXT = (
    "Please call 202-555-0143 or write to ada.example@example.org before noon.\n"
    "The office number is 202-555-0143 as well.\n"
)


@pytest.fixture(scope="session")
def workers():
    made = start_workers([".txt"])
    yield made
    made.close()


@pytest.fixture
def bench(workers):
    made = passing_workbench(workers, mode="fast")
    yield made
    made.close()


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "in" / "note.txt"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


@pytest.fixture
def scanned(bench, note):
    return bench.scan(bench.open(note).doc_id)
