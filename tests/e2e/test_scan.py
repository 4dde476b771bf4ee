"""`redactor scan` and `redactor markings`: the JSON contract."""

import json

import pytest

from redactor.detection import Detector
from redactor.model import Band

KEYS = {"file", "sha256", "media_type", "marking", "findings", "unread", "warnings", "languages", "segments"}
FINDING_KEYS = {
    "segment",
    "start",
    "end",
    "entity_type",
    "detector",
    "rule",
    "confidence",
    "band",
    "page",
    "quads",
}


def test_stdin_offsets_are_code_points(redactor):
    text = "\U0001f6a2 Please call Margaret Ellsworth, m.ellsworth@example.org.\n"
    done = redactor("scan", "-", "--json", stdin=text)
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert set(record) == KEYS
    found = {text[f["start"] : f["end"]]: f for f in record["findings"]}
    assert {"Margaret Ellsworth", "m.ellsworth@example.org"} <= set(found)
    assert set(found["Margaret Ellsworth"]) >= FINDING_KEYS
    assert found["Margaret Ellsworth"]["text"] == "Margaret Ellsworth"
    assert found["Margaret Ellsworth"]["explanation"]


def test_a_pdf_has_pages_places_and_markings(redactor, samples):
    done = redactor("scan", samples / "harbour-report.pdf", "--json")
    record = json.loads(done.stdout)
    assert record["media_type"] == "application/pdf"
    assert record["marking"]["rollup"]["level"].upper().startswith("S")
    people = [f for f in record["findings"] if f["entity_type"] == "PERSON" and f["page"]]
    assert {f["page"] for f in people} >= {1, 2, 3, 4, 6}
    assert all(len(quad) == 4 for f in people for quad in f["quads"])
    assert all("text" not in f for f in record["findings"])
    assert any(f["segment"].startswith("property/") for f in record["findings"])


def test_markings_of_a_text(redactor):
    done = redactor("markings", "--text", "TOP SECRET//SI/TK//NOFORN", "--json")
    record = json.loads(done.stdout)
    assert record["markings"][0]["canonical"] == "TOP SECRET//SI/TK//NOFORN"
    assert record["rollup"]["rank"] == 4
    assert record["state"] == "marked"


def test_a_text_without_marking_is_unknown_never_public(redactor):
    done = redactor("markings", "--text", "The lunch is at noon.", "--json")
    assert json.loads(done.stdout)["state"] == "unknown"


DETECTED = ("start", "end", "entity_type", "detector", "rule", "confidence", "explanation")
TEXT = (
    "Memo of 3 May 2021\nFrom: Vrelt, Xqovrel <x.vrelt@example.org>\nName   SSN\nOskar Tamm   219-09-9999\n"
    "\U0001f6a2 Call Dr Margaret Ellsworth on (202) 555-0143; she lives at 12 Oak Street, Springfield, IL 62704.\n"
    "Ms Ellsworth's VAT number is DE136695976, her friend Ells\u200bworth was diagnosed with asthma.\n"
)


@pytest.mark.parametrize("mode", ["fast", "balanced"])
def test_scan_prints_what_the_detector_finds(redactor, mode):
    done = redactor("scan", "-", "--json", "--mode", mode, stdin=TEXT)
    printed = [
        (*(f[name] for name in DETECTED), Band(f["band"]))
        for f in json.loads(done.stdout)["findings"]
        if f["detector"] != "markings"
    ]
    detected = [(*(getattr(f, name) for name in DETECTED), f.band) for f in Detector.load(mode=mode).detect(TEXT)]
    assert printed == detected
    assert len(printed) > 8


NAMED, NAMING = "zq Vreltmann zq\n", "Name: Oskar Vreltmann\n"
ESTONIAN = "Täna on ilus ilm ja me läheme koos metsa, kuid see ei ole kaugel. Ta ütles, et ma pole siin."


def test_a_person_of_a_later_file_is_found_in_an_earlier_one(redactor, tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(NAMED)
    two.write_text(NAMING)
    alone = json.loads(redactor("scan", "--json", "--mode", "fast", one).stdout)
    assert alone["findings"] == []
    done = redactor("scan", "--json", "--mode", "fast", "--show-text", one, two)
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["file"], second["file"]) == (str(one), str(two))
    assert [(f["text"], f["detector"]) for f in first["findings"]] == [("Vreltmann", "propagation")]


def test_redact_removes_a_person_whom_only_another_file_names(redactor, tmp_path):
    one, two, out = tmp_path / "one.txt", tmp_path / "two.txt", tmp_path / "out"
    one.write_text(f"minutes of a meeting\n{NAMED}")
    two.write_text(NAMING)
    done = redactor("redact", one, two, "-o", out)
    assert done.returncode == 0, done.stderr
    for name in ("one", "two"):
        assert "vreltmann" not in (out / f"{name}_redacted.txt").read_text(encoding="utf-8").lower()


def test_a_refused_file_does_not_stop_the_others(redactor, tmp_path):
    one, bad, out = tmp_path / "one.txt", tmp_path / "bad.pdf", tmp_path / "out"
    one.write_text(NAMING)
    bad.write_bytes(b"no PDF")
    done = redactor("redact", one, bad, "-o", out)
    assert done.returncode == 2
    assert "bad.pdf" in done.stderr
    assert (out / "one_redacted.txt").exists()


def test_languages_are_shown_by_segment_and_document(redactor, tmp_path):
    path = tmp_path / "two.csv"
    path.write_text(f'"The man is not at home and the woman has the book."\n"{ESTONIAN}"\n', encoding="utf-8")
    record = json.loads(redactor("scan", "--json", path).stdout)
    assert {(s["language"], s["names_searched"]) for s in record["languages"]} >= {
        ("English", True),
        ("Estonian", False),
    }
    by_segment = {s["language"]: s["names_searched"] for s in record["segments"]}
    assert by_segment["English"] is True
    assert by_segment["Estonian"] is False
    assert len({s["address"] for s in record["segments"]}) == len(record["segments"])
    printed = redactor("scan", path).stdout
    assert "Estonian" in printed
    assert "(no name model)" in printed


def test_fast_mode_says_that_no_model_searched_names(redactor):
    done = redactor(
        "scan", "-", "--json", "--mode", "fast", stdin="The man is not at home and the woman has it.\n"
    )
    assert [s["names_searched"] for s in json.loads(done.stdout)["languages"]] == [False]
