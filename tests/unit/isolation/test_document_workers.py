"""The boundary: real processes, real deaths."""

import io
import os
import signal
import socket
import subprocess
import sys
import threading

import pikepdf
import psutil
import pytest

from redactor.errors import DamagedFileError, LimitError, UnsupportedFormatError, WorkerError
from redactor.isolation import DocumentWorkers
from redactor.isolation.limits import Limits
from redactor.model import Plan, SpanOperation

PATIENCE = 60  # seconds; what is awaited comes in a fraction of one on a quiet machine
TEXT = b"Call Ada Example at 202-555-0143.\n"


@pytest.fixture(params=["forked", "spawned"])
def workers(request):
    made = DocumentWorkers(can_fork=request.param == "forked")
    yield made
    made.close()


@pytest.fixture
def forking():
    made = DocumentWorkers()
    yield made
    made.close()


def children(workers):
    return psutil.Process(workers._zygote.pid).children(recursive=True)


def test_bytes_go_in_and_segments_come_out(workers):
    document = workers.read(TEXT, "a.txt")
    assert "".join(s.text for s in document.segments) == TEXT.decode()


def test_a_plan_goes_in_and_redacted_bytes_come_out(workers):
    address = workers.read(TEXT, "a.txt").segments[0].address
    written = workers.redact(TEXT, "a.txt", Plan((SpanOperation(address, 5, 16, "[PERSON]"),)))
    assert b"Ada" not in written.data
    assert b"202-555-0143" in written.data


def test_a_long_pdf_is_given_the_time_of_its_pages(forking, monkeypatch):
    given, start = [], forking.start

    def noted(data, name, pages=0):
        given.append(pages)
        return start(data, name, pages)

    monkeypatch.setattr(forking, "start", noted)
    forking.read(three_pages(10), "short.pdf")
    assert given == [0]
    # A megabyte of pages is too dear for a test; what matters is that the file is asked before it is read.
    forking.read(three_pages(1_200_000), "long.pdf")
    assert given == [0, 0, 3]


def three_pages(ballast):
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(3):
            pdf.add_blank_page()
        pdf.Root.Ballast = pdf.make_stream(os.urandom(ballast))
        pdf.save(out)
    return out.getvalue()


def test_refusals_cross_the_boundary_as_what_they_are(workers):
    with pytest.raises(DamagedFileError):
        workers.read(b"", "a.txt")
    with pytest.raises(UnsupportedFormatError):
        workers.read(b"\x7fELF" + bytes(range(256)) * 8, "a.bin")


def test_each_job_has_a_process_of_its_own(forking):
    first, second = forking.start(TEXT, "a.txt"), forking.start(TEXT, "b.txt")
    assert len(children(forking)) == 2
    first.close()
    second.close()
    assert children(forking) == []


def test_a_worker_that_hangs_is_killed_and_the_next_job_works(forking):
    process = forking.start(TEXT, "a.txt")
    (child,) = children(forking)
    child.suspend()
    with pytest.raises(LimitError, match="longer than"):
        process.ask({"op": "read_step"}, seconds=0.3)
    assert psutil.wait_procs([child], timeout=PATIENCE)[1] == []
    assert process.dead
    process.close()
    assert forking.read(TEXT, "a.txt").segments


def test_a_worker_that_is_killed_is_said_to_have_stopped(forking):
    process = forking.start(TEXT, "a.txt")
    (child,) = children(forking)
    child.kill()
    with pytest.raises(LimitError, match="stop"):
        process.ask({"op": "read_step"})
    with pytest.raises(WorkerError, match="has ended"):
        process.ask({"op": "read_step"})
    process.close()


def test_memory_is_limited(forking, monkeypatch):
    """A text that unfolds to more than the limit ends in a sentence, not in a machine that swaps."""
    monkeypatch.setattr(Limits, "for_job", classmethod(lambda cls, size, pages=0: cls(30, 250 << 20)))
    with pytest.raises(LimitError, match="memory"):
        forking.read(b"some text\n" * (9 << 20), "big.txt")


def test_the_worker_says_which_layers_hold(forking):
    forking.read(TEXT, "a.txt")
    assert {"memory limit", "processor time limit", "no file writes"} <= set(forking.layers)


def test_a_locked_in_process_reaches_no_network_and_writes_no_file(tmp_path):
    """Asked of the kernel in a process of its own, not of our list of layers."""
    script = (
        "import os, socket, sys\n"
        "from redactor.isolation.lockdown import cut_network, harden_process, limit_resources\n"
        "from redactor.isolation.limits import Limits\n"
        "cut_network(); harden_process(die_with_parent=False); limit_resources(Limits(10, 1 << 30))\n"
        "names = [name for _, name in socket.if_nameindex()]\n"
        "try: wrote = os.write(os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY), b'x') > 0\n"
        "except OSError: wrote = False\n"
        "try: socket.create_connection(('127.0.0.1', int(sys.argv[2])), 1); connected = True\n"
        "except OSError: connected = False\n"
        "print(names, wrote, connected)\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        command = [sys.executable, "-c", script, str(tmp_path / "out"), str(server.getsockname()[1])]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['lo'] False False"


def test_the_warm_parent_has_one_thread(forking):
    """Forking a process with threads can deadlock the child."""
    forking.preload([".pdf", ".eml", ".jpg", ".xlsx", ".docx"])
    forking.read(TEXT, "a.txt")
    assert psutil.Process(forking._zygote.pid).num_threads() == 1


def test_jobs_from_several_threads_do_not_mix(forking):
    answers = {}

    def read(number):
        answers[number] = forking.read(f"text {number}\n".encode(), "a.txt").segments[0].text

    threads = [threading.Thread(target=read, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: f"text {n}\n" for n in range(6)}


def test_closing_ends_every_process():
    workers = DocumentWorkers()
    workers.start(TEXT, "a.txt")
    zygote = psutil.Process(workers._zygote.pid)
    processes = [zygote, *children(workers)]
    workers.close()
    gone, alive = psutil.wait_procs(processes, timeout=PATIENCE)
    assert alive == []
    assert len(gone) == 2


def test_killing_the_window_ends_every_worker():
    """kill -9 of the owner must leave no process with a document in its memory."""
    script = (
        "import time\n"
        "from redactor.isolation import DocumentWorkers\n"
        "w = DocumentWorkers(); p = w.start(b'text', 'a.txt')\n"
        "print(w._zygote.pid, flush=True); time.sleep(60)\n"
    )
    owner = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    zygote = psutil.Process(int(owner.stdout.readline()))
    family = [zygote, *zygote.children()]
    assert len(family) == 2
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    assert psutil.wait_procs(family, timeout=PATIENCE)[1] == []
