"""Release by audience, stamping and the markings command, through the real command line."""

from __future__ import annotations

import json
import subprocess
import zipfile

import pikepdf
import pypdfium2
import pytest
from leaks import find_leaks

MEMO = """SECRET//NOFORN

Memorandum for the harbour office

Subject: (U) Report on the depot

1. (S//NF) The convoy reached Vellmar by night. It has
two lines of text.

2. (U) Nothing here is worth a secret.

(C//REL TO USA, GBR) The crates came from Brumeville.

Classified By: J. Doe
Derived From: Multiple Sources
Declassify On: 20401231

SECRET//NOFORN
"""
BASIS = "AvTS § 35 lg 1 p 12"
AUTHORITY = "Declassified in part by A. Reviewer, 20261124, EO 13526"


@pytest.fixture
def memo(tmp_path):
    path = tmp_path / "memo.txt"
    path.write_text(MEMO)
    return path


def test_a_text_is_released_to_the_public(redactor, memo, tmp_path):
    out = tmp_path / "out"
    done = redactor(
        "redact", memo, "-o", out, "--audience", "public", "--accept", "none", "--policy", "foia_release",
        "--authority", AUTHORITY,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "marked for release: UNCLASSIFIED" in done.stdout
    text = (out / "memo_redacted.txt").read_text()
    for gone in ("Vellmar", "two lines", "Brumeville"):
        assert gone not in text
    assert "Nothing here is worth a secret." in text
    assert text.startswith("UNCLASSIFIED\nRedacted for release: public\n" + AUTHORITY)
    assert text.rstrip().endswith("UNCLASSIFIED")
    assert text.count("[(b)(1)]") == 2
    assert "SECRET//NOFORN" not in text
    assert "\u0336".join("SECRET//NOFORN") in text
    assert "\u0336".join("Declassify On: 20401231") in text
    log = json.loads((out / "memo_changelog.json").read_text())
    assert log["policy"]["result_marking"] == "UNCLASSIFIED"
    assert log["policy"]["authority"] == AUTHORITY
    assert [entry["reason_code"] for entry in log["entries"]] == ["(b)(1)", "(b)(1)"]
    assert log["entries"][0]["given"] == {"level": "SECRET", "order": "EO 13526"}
    assert "Vellmar" not in json.dumps(log)
    # What was released is no longer above the audience, and its old marks are read as cancelled.
    again = redactor("markings", out / "memo_redacted.txt", "--json", "--require", "public")
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["rollup"]["canonical"] == "UNCLASSIFIED"


def test_a_text_is_released_to_countries(redactor, memo, tmp_path):
    out = tmp_path / "out"
    done = redactor("redact", memo, "-o", out, "--audience", "REL TO USA, GBR", "--accept", "none")
    assert done.returncode == 0, done.stderr
    assert "marked for release: CONFIDENTIAL//REL TO USA, GBR" in done.stdout
    text = (out / "memo_redacted.txt").read_text()
    assert "Brumeville" in text
    assert "Vellmar" not in text
    assert "(C//REL TO USA, GBR) The crates" in text


def test_a_cleared_agency_gets_all_of_it(redactor, memo, tmp_path):
    out = tmp_path / "out"
    done = redactor("redact", memo, "-o", out, "--audience", "domestic agency: secret", "--accept", "none")
    assert done.returncode == 0, done.stderr
    assert (out / "memo_redacted.txt").read_text() == MEMO


def test_a_pdf_is_released(redactor, samples, tmp_path):
    out = tmp_path / "out"
    done = redactor(
        "redact", samples / "harbour-report.pdf", "-o", out, "--audience", "public", "--accept", "none",
        "--authority", "Released by A. Reviewer",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    data = (out / "harbour-report_redacted.pdf").read_bytes()
    document = pypdfium2.PdfDocument(data)
    original = pypdfium2.PdfDocument((samples / "harbour-report.pdf").read_bytes())
    secret = original[1].get_textpage().get_text_bounded().split("(S//NF)")[1].split("(C)")[0].strip()
    first = secret.split("\r\n")[0]
    assert len(first) > 20
    assert first not in " ".join(page.get_textpage().get_text_bounded() for page in document)
    for page in document:
        text = page.get_textpage().get_text_bounded()
        assert text.count("UNCLASSIFIED") == 2
        assert "Released by A. Reviewer" in text
    assert find_leaks(data, "out.pdf", [first[:30]]) == []
    with pikepdf.open(out / "harbour-report_redacted.pdf") as pdf:
        assert not pdf.docinfo.get("/Classification")
    again = redactor("markings", out / "harbour-report_redacted.pdf", "--require", "public")
    assert again.returncode == 0, again.stderr


def test_an_unknown_audience_is_refused_before_anything(redactor, memo, tmp_path):
    done = redactor("redact", memo, "-o", tmp_path / "out", "--audience", "friends")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_markings_above_a_required_audience_exit_4(redactor, memo):
    assert redactor("markings", memo, "--require", "domestic agency: secret").returncode == 0
    done = redactor("markings", memo, "--require", "public", "--sarif")
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    log = json.loads(done.stdout)
    assert log["version"] == "2.1.0"
    assert sum(result["ruleId"] == "above_audience" for result in log["runs"][0]["results"]) == 4


def test_no_marking_is_unknown_and_said_so(redactor, tmp_path):
    done = redactor("markings", "-", "--require", "public", "--json", stdin="The convoy went on its way.\n")
    assert done.returncode == 0
    assert json.loads(done.stdout)["state"] == "unknown"
    assert "unknown, not public" in done.stderr


def test_schemes_and_regimes_are_listed_with_their_flags(redactor):
    done = redactor("markings", "--list")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert len([line for line in lines if line.startswith("scheme ")]) == 13
    assert len([line for line in lines if line.startswith("regime ")]) == 10
    assert any("UNVERIFIED" in line for line in lines)
    assert all("source: " in line and "as of " in line for line in lines)


def test_the_users_overlay_adds_a_scheme(environment, tmp_path):
    import sys

    folder = tmp_path / "overlay" / "schemes"
    folder.mkdir(parents=True)
    (folder / "port.yaml").write_text(
        'key: port\ntitle: Port\nauthority: Port\nas_of: 2026-01-01\nsource: "Order 12"\nverified: false\n'
        "levels:\n  - {key: H, rank: 2, order: 1, banner: HARBOUR EYES}\n"
    )
    memo = tmp_path / "memo.txt"
    memo.write_text("HARBOUR EYES\n\nThe convoy went on its way.\n")

    def run(overlay):
        return subprocess.run(
            [sys.executable, "-m", "redactor", "markings", str(memo), "--json"],
            capture_output=True, text=True, check=False, env={**environment, "REDACTOR_OVERLAY": str(overlay)},
        )  # fmt: skip

    assert json.loads(run(folder.parent).stdout)["rollup"]["scheme"] == "port"
    (folder / "port.yaml").write_text("key: port\ntitle: Port\n")
    broken = run(folder.parent)
    assert broken.returncode == 2
    assert "schemes/port.yaml" in broken.stderr
    assert broken.stderr.count("\n") == 1
    assert run(tmp_path / "nowhere").returncode == 2


def test_a_draft_is_stamped_with_its_highest_portion(redactor, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("(S//NF) The convoy left.\n\n(U) Nothing.\n")
    done = redactor("stamp", draft, "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "draft_marked.txt").read_text() == (
        "SECRET//NOFORN\n\n(S//NF) The convoy left.\n\n(U) Nothing.\n\nSECRET//NOFORN\n"
    )
    assert draft.read_text() == "(S//NF) The convoy left.\n\n(U) Nothing.\n"


def test_a_lower_marking_asks_for_a_reason_that_is_logged(redactor, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("SECRET\n\n(S//NF) The convoy left.\n\n(U) Nothing.\n")
    refused = redactor("stamp", draft, "-o", tmp_path / "out", "--marking", "UNCLASSIFIED")
    assert refused.returncode == 4
    assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()
    done = redactor(
        "stamp", draft, "-o", tmp_path / "out", "--marking", "UNCLASSIFIED", "--reason", "Downgraded by memo 12"
    )
    assert done.returncode == 0, done.stderr
    log = json.loads((tmp_path / "out" / "draft_marked.json").read_text())
    assert log["lowered"] is True
    assert log["reason"] == "Downgraded by memo 12"
    assert log["highest_found"] == "SECRET//NOFORN"
    assert "\u0336".join("SECRET") in (tmp_path / "out" / "draft_marked.txt").read_text()


def test_stamped_files_are_never_written_over(redactor, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("The convoy left.\n")
    for _ in range(2):
        assert redactor("stamp", draft, "-o", tmp_path, "--marking", "TLP:AMBER").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "draft-2_marked.json", "draft-2_marked.txt", "draft.txt", "draft_marked.json", "draft_marked.txt",
    ]  # fmt: skip


def test_samples_are_stamped_as_header_footer_and_property(redactor, samples, tmp_path):
    names = ("interview-memo.docx", "harbour-report.pdf", "quay-photo.jpg")
    done = redactor(
        "stamp", *(samples / name for name in names), "-o", tmp_path, "--marking", "TOP SECRET//SI//NOFORN",
        "--classified-by", "J. Doe", "--derived-from", "Multiple Sources", "--declassify-on", "20501231",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "interview-memo_marked.docx") as archive:
        parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    assert any("TOP SECRET//SI//NOFORN" in text for name, text in parts.items() if "header" in name)
    assert any("TOP SECRET//SI//NOFORN" in text for name, text in parts.items() if "footer" in name)
    assert "TOP SECRET//SI//NOFORN" in parts["docProps/custom.xml"]
    read = redactor(
        "markings",
        *(tmp_path / f"{n}_marked{e}" for n, e in (("interview-memo", ".docx"), ("harbour-report", ".pdf"))),
        "--json",
    )
    for line in read.stdout.splitlines():
        report = json.loads(line)
        assert report["rollup"]["canonical"] == "TOP SECRET//SI//NOFORN"
        assert "metadata" in {mark["position"] for mark in report["markings"]}
        assert "cab" in {mark["position"] for mark in report["markings"]}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--marking", "SECRET//REL TO GBR"), "REL TO without USA"),
        (("--marking", "HARBOUR EYES"), "no mark"),
        ((), "no marks to roll up"),
        (("--marking", "CUI", "--portion", "x"), "number and mark"),
        (("--marking", "CUI", "--ak-until", "01.01.2030"), "AK stamp"),
        (("--marking", "AK", "--ak-basis", BASIS, "--ak-until", "01.01.2020", "--ak-holder", "S"), "passed"),
    ],
)  # fmt: skip
def test_bad_requests_get_one_sentence(redactor, tmp_path, arguments, sentence):
    draft = tmp_path / "draft.txt"
    draft.write_text("The convoy left.\n")
    done = redactor("stamp", draft, "-o", tmp_path / "out", *arguments)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_scan_suggests_and_applies_nothing(redactor):
    done = redactor(
        "scan",
        "-",
        "--json",
        "--suggest",
        stdin="Please call Margaret Ellsworth on 202-555-0143 or m.ellsworth@example.org.\n",
    )
    record = json.loads(done.stdout)
    found = {suggestion["scheme"]: suggestion for suggestion in record["suggestions"]}
    assert found["uk_gsc"]["marking"] == "OFFICIAL-SENSITIVE - PERSONAL DATA"
    assert found["ee"]["code"] == "§35 lg1 p12"
    assert record["marking"]["state"] == "unknown"
