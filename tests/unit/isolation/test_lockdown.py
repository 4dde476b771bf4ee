"""What a locked-in process can still do: asked of the kernel in a process of its own."""

import ctypes
import json
import platform
import subprocess
import sys

import pytest

from redactor.isolation.seccomp import make_filter

LOCK = """
import ctypes, json, os, signal, socket, sys
from redactor.isolation.limits import Limits
from redactor.isolation.lockdown import close_system, cut_network, harden_process, limit_resources
cut_network(); harden_process(die_with_parent=False); limit_resources(Limits(20, 4 << 30))
layers = close_system()

def tried(action):
    try:
        action()
    except OSError as error:
        return type(error).__name__
    return "done"

"""


def locked_in(code, *arguments):
    """Run `code` after the lock; it prints one JSON value."""
    done = subprocess.run(
        [sys.executable, "-c", LOCK + code, *arguments], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def has_landlock():
    return ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), ctypes.c_uint32(1)) >= 1


def test_files_of_the_officer_are_out_of_reach(tmp_path):
    secret = tmp_path / "draft.txt"
    secret.write_text("secret")
    code = """
path, here = sys.argv[1], os.path.dirname(sys.argv[1])
print(json.dumps([layers, [
    tried(lambda: open(path).close()), tried(lambda: os.listdir(here)), tried(lambda: os.unlink(path)),
    tried(lambda: os.mkdir(here + "/new")), tried(lambda: os.symlink("x", here + "/link")),
    tried(lambda: os.rename(path, here + "/b")), tried(lambda: open("/etc/passwd").close()),
]]))
"""
    layers, results = locked_in(code, str(secret))
    assert ("own files only (Landlock)" in layers) is has_landlock()
    if has_landlock():
        assert results == ["PermissionError"] * 7
    assert secret.read_text() == "secret"


def test_what_the_program_is_made_of_can_be_read():
    code = """
import sqlite3, email.policy, xml.dom.minidom  # not imported before the lock
import redactor.formats.xlsx, redactor.policy
print(json.dumps(redactor.policy.list_policies()))
"""
    assert "default" in locked_in(code)


def test_dangerous_calls_are_refused(tmp_path):
    code = """
libc = ctypes.CDLL(None, use_errno=True)
def unshare():
    if libc.unshare(0x10000000):
        raise OSError(ctypes.get_errno(), "unshare")
print(json.dumps([layers, [
    tried(lambda: socket.socket()), tried(lambda: socket.socket(socket.AF_UNIX)),
    tried(lambda: os.execv(sys.executable, [sys.executable, "-c", ""])),
    tried(lambda: os.kill(os.getppid(), 0)), tried(unshare), tried(lambda: os.pidfd_open(os.getppid())),
]]))
"""
    layers, results = locked_in(code)
    known = platform.machine() in ("x86_64", "aarch64")
    assert ("no dangerous calls (seccomp)" in layers) is known
    if known:
        assert results == ["PermissionError"] * 6


def test_threads_still_work():
    code = """
import concurrent.futures
with concurrent.futures.ThreadPoolExecutor(4) as pool:
    print(json.dumps(list(pool.map(lambda n: n * n, range(4)))))
"""
    assert locked_in(code) == [0, 1, 4, 9]


def run_filter(code, architecture, number):
    """Carry out a BPF program on one call, as the kernel would."""
    at, value = 0, 0
    while True:
        kind = int.from_bytes(code[8 * at : 8 * at + 2], sys.byteorder)
        yes, no = code[8 * at + 2], code[8 * at + 3]
        operand = int.from_bytes(code[8 * at + 4 : 8 * at + 8], sys.byteorder)
        at += 1
        if kind == 0x06:
            return operand
        if kind == 0x20:
            value = {0: number, 4: architecture}[operand]
        else:
            at += yes if (value == operand if kind == 0x15 else value >= operand) else no


@pytest.mark.parametrize("count", [1, 40, 250])
def test_the_filter_refuses_what_is_listed_and_nothing_else(count):
    calls = {str(number): number for number in range(100, 100 + count)}
    code = make_filter(0xC000003E, calls)
    refused, allowed, killed = 0x00050000 | 1, 0x7FFF0000, 0x80000000
    for number in range(100 + count + 20):
        expected = refused if number in calls.values() else allowed
        assert run_filter(code, 0xC000003E, number) == expected
        assert run_filter(code, 0x40000003, number) == killed
    assert run_filter(code, 0xC000003E, 0x40000000 + 5) == refused


def test_a_pdf_looks_the_same_inside_and_outside(samples_pdf, documents):
    """Fonts that a file names but does not hold are found by the locked-in renderer too.

    Both processes are fresh ones: in this one, other tests have used the renderer's libraries.
    """
    code = """
import sys
from redactor import formats
renderer = formats.open_renderer(sys.stdin.buffer.read(), "a.pdf", "")
sys.stdout.buffer.write(renderer.render(1, 1.0, 0, 0, 300, 300))
"""
    outside = subprocess.run(
        [sys.executable, "-c", code], input=samples_pdf, capture_output=True, check=True
    ).stdout
    viewer = documents.view(samples_pdf, "a.pdf")
    inside = viewer.render("", 1, 1.0, (0, 0, 300, 300))
    viewer.close()
    assert inside == outside
    assert len(set(outside)) > 1


@pytest.fixture
def documents():
    from redactor.isolation import DocumentWorkers

    made = DocumentWorkers()
    yield made
    made.close()


@pytest.fixture
def samples_pdf():
    """One page in a font that is named and not embedded, and that is none of the fourteen that readers bring."""
    content = b"BT /F1 24 Tf 20 200 Td (Harbour report 2026) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/TrueType/BaseFont/DejaVuSans/Encoding/WinAnsiEncoding>>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, data in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer
