"""One file a hiding place, over all office kinds: the secret is nowhere in the output, and the text stays."""

import io
import re
import zipfile

import pytest
from leaks import find_leaks
from office_places import KEPT, SECRET, all_places

PLACES = all_places()


@pytest.fixture(scope="module")
def outputs(redactor, tmp_path_factory):
    """One run of the real command over all files."""
    folder = tmp_path_factory.mktemp("places")
    for name, data in PLACES.items():
        (folder / name).write_bytes(data)
    terms = folder / "terms.txt"
    terms.write_text(f"{SECRET}\nQuillfeather\n", encoding="utf-8")
    options = ["--terms", terms, "--accept", "none", "--acknowledge-unread"]
    done = redactor("redact", *(folder / name for name in PLACES), "-o", folder / "out", *options)
    return done, folder / "out"


def plain(data):
    """All that can be read in a file, markup taken away; members of packages one after the other."""
    if data[:2] != b"PK":
        text = re.sub(rb"\\'([0-9a-f]{2})", lambda m: bytes.fromhex(m[1].decode()), data)
        text = re.sub(rb"\\u(-?\d+)\?", lambda m: chr(int(m[1]) % 65536).encode(), text)
        return re.sub(rb"\\[a-z]+-?\d* ?|[{}\r\n]", b"", text)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"\n".join(re.sub(rb"<[^>]*>", b"", archive.read(name)) for name in archive.namelist())


def holds(data, name):
    """True when the secret can be found, written out or over several pieces of markup."""
    found = find_leaks(data, name, [SECRET, "Quillfeather", "Tobias%20Quill"])
    return bool(found) or b"quillfeather" in plain(data).lower().replace(b" ", b"")


@pytest.mark.parametrize("name", PLACES)
def test_the_search_finds_the_secret_in_the_original(name):
    assert holds(PLACES[name], name)


@pytest.mark.parametrize("name", PLACES)
def test_the_secret_is_nowhere_and_the_text_stays(outputs, name):
    done, folder = outputs
    kind = name.rpartition(".")[2]
    path = folder / f"{name.removesuffix('.' + kind)}_redacted.{kind}"
    assert path.exists(), [line for line in done.stderr.splitlines() if name in line]
    data = path.read_bytes()
    original = plain(PLACES[name])
    assert KEPT.encode() in original
    assert not holds(data, name)
    assert KEPT.encode() in plain(data)
