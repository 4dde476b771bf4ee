"""Work on a cluster, with a hand-made one that does each call at once in this process."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from redactor.batch import cluster, connect, run_on_cluster
from redactor.errors import DamagedFileError, UsageError
from redactor.workflow.records import ExportOptions, UnattendedOptions
from redactor.workflow.workers import start_workers


class Future:
    def __init__(self, value):
        self._value = value

    def result(self):
        if isinstance(self._value, Exception):
            raise self._value
        return self._value


class HandMadeCluster:
    """What goes to a worker and back is pickled, as between machines."""

    def __init__(self):
        self.lost: set[str] = set()

    def submit(self, function, *arguments, pure):
        assert pure is False
        if Path(arguments[0]).name in self.lost:
            return Future(ConnectionError("gone"))
        call = pickle.loads(pickle.dumps((function, arguments)))
        return Future(pickle.loads(pickle.dumps(call[0](*call[1]))))

    def close(self):
        pass


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "in" / "deep"
    inside.mkdir(parents=True)
    (tmp_path / "in" / "bad.pdf").write_bytes(b"%PDF-1.4 no more")
    (tmp_path / "in" / "one.txt").write_text("Ada Example was here.\n")
    (inside / "two.txt").write_text("Then Ada Example left.\n")
    return tmp_path


@pytest.fixture
def own_workers(monkeypatch):
    made = start_workers([".txt"], analysis=False)
    monkeypatch.setattr(cluster, "_workers", made)
    yield
    made.close()


OPTIONS = UnattendedOptions(detect=False, terms=("Ada Example",), export=ExportOptions())


def test_files_come_back_in_order_each_with_its_report_or_error(folder, own_workers):
    items = list(run_on_cluster(HandMadeCluster(), folder / "in", folder / "out", OPTIONS))
    assert [item.path.name for item in items] == ["bad.pdf", "two.txt", "one.txt"]
    assert isinstance(items[0].error, DamagedFileError)
    assert items[0].exit_code == 2
    assert all(item.report and item.report.redactions == 1 for item in items[1:])
    assert "Ada" not in (folder / "out" / "deep" / "two_redacted.txt").read_text()
    again = list(run_on_cluster(HandMadeCluster(), folder / "in", folder / "out", OPTIONS, resume=True))
    assert [(bool(item.report), bool(item.error)) for item in again] == [
        (False, True),
        (False, False),
        (False, False),
    ]


def test_a_lost_worker_costs_its_own_file_alone(folder, own_workers):
    made = HandMadeCluster()
    made.lost.add("two.txt")
    items = {i.path.name: i for i in run_on_cluster(made, folder / "in", folder / "out", OPTIONS)}
    assert items["two.txt"].exit_code == 5
    assert "--resume" in items["two.txt"].error.one_line()
    assert items["one.txt"].report


def test_without_dask_one_sentence_says_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match="needs the package distributed"):
        connect("tcp://127.0.0.1:1")
