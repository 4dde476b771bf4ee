"""A case goes out as one pack: only what is approved, nothing without its record, public and internal apart."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pymupdf
import pytest
from docx import Document as WordFile
from reportlab.pdfgen import canvas

from redactor.cases import Action, Case, CaseRecord, Disposition, Phase, Role, Vault, new_key, verify_chain
from redactor.errors import AuditError, CaseStoreError, GateError, RedactorError, UsageError
from redactor.model import Appearance, Band, Finding, Rect
from redactor.policy import load_policy
from redactor.release import audit_pack
from redactor.workflow.casework import Access, bench_of, open_case, vault_of
from redactor.workflow.files import read_original
from redactor.workflow.handover import hand_over, take_over
from redactor.workflow.internal_logs import unpack_internal
from redactor.workflow.records import ExportOptions
from redactor.workflow.release_case import duties_of, release_case
from redactor.workflow.release_plan import Numbering, ReleaseOptions
from redactor.workflow.statistics import case_statistics
from redactor.workflow.witness import noted_heads

NAME = "Wilhelmina Sample"
LETTER = f"Dear colleague,\n{NAME} called about the harbour fees on Monday.\nNobody else was there that day.\n"
MEMO = f"Memo of the port office about fees.\nThe caller on Monday was {NAME} again.\nNo more was said.\n"
KEY = b"the case's passphrase"


@pytest.fixture(autouse=True)
def _apart(tmp_path, monkeypatch):
    monkeypatch.setenv("REDACTOR_WITNESS", str(tmp_path / "witness.json"))


@pytest.fixture(scope="module")
def anna():
    return new_key("Anna Drafter", b"anna's passphrase")[0]


@pytest.fixture(scope="module")
def ben():
    return new_key("Ben Releaser", b"ben's passphrase")[0]


def pages(path, count):
    made = canvas.Canvas(str(path), invariant=1)
    for number in range(1, count + 1):
        made.drawString(72, 700, f"Page {number} of the plan for the new quay.")
        made.showPage()
    made.save()


class Office:
    """A case on the disk with a letter, a memo and a plan of three pages, and who works on it."""

    def __init__(self, folder, workers, key=None):
        self.folder, self.workers, self.key = folder, workers, key
        self.path = folder / "harbour.case"
        self.out = folder / "out"
        for name, text in (("letter.txt", LETTER), ("memo.txt", MEMO)):
            (folder / name).write_text(text)
        pages(folder / "plan.pdf", 3)

    def open(self, signer=None, policy="default"):
        access = Access(self.key, signer)
        case = open_case(self.path, access)
        return case, bench_of(case, self.workers, policy), vault_of(self.path, case, access)

    def fill(self, signer=None):
        case, bench, vault = self.open(signer)
        ids = {}
        for name in ("letter.txt", "memo.txt", "plan.pdf"):
            opened = bench.open(self.folder / name)
            vault.store(opened.doc_id, read_original(self.folder / name))
            CaseRecord(case).stored(opened.doc_id, 1)
            ids[name] = opened.doc_id
        for name in ("letter.txt", "memo.txt"):
            (segment,) = [s for s in bench.documents[ids[name]].document.all_segments() if NAME in s.text]
            at = segment.text.index(NAME)
            bench.mark_text(ids[name], segment.address, at, at + len(NAME), "PERSON", "(b)(6)")
        return case, bench, vault, ids

    def release(self, signer=None, options=None, policy="default"):
        _, bench, vault = self.open(signer, policy)
        try:
            return release_case(bench, vault, self.path, self.out, options or ReleaseOptions())
        finally:
            bench.close()


@pytest.fixture
def office(tmp_path, workers):
    return Office(tmp_path, workers)


@pytest.fixture
def sealed(tmp_path, workers):
    """The same, encrypted."""
    return approve(Office(tmp_path, workers, KEY))


@pytest.fixture
def approved(office):
    return approve(office)


def approve(office):
    case, bench, _, office.ids = office.fill()
    CaseRecord(case).approve(list(office.ids.values()))
    bench.close()
    return office


def members(report):
    with zipfile.ZipFile(report.pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_pack_holds_files_logs_and_papers_and_stands_its_audit(approved):
    options = ReleaseOptions(vaughn=True, numbering=Numbering("H-", 1, 4), request_no="17")
    report = approved.release(options=options)
    inside = members(report)
    files = {"H-0001_letter_redacted.txt", "H-0002_memo_redacted.txt", "plan_redacted.pdf"}
    assert {*files, "logs/H-0001_letter_changelog.pdf"} <= set(inside)
    assert {"release_letter.docx", "statistics.csv", "vaughn_index.xlsx"} <= set(inside)
    assert (report.files, report.redactions, report.warnings) == (3, 2, ())
    assert audit_pack(report.pack.read_bytes()).ok
    for name in ("logs/H-0001_letter_changelog.csv", "logs/H-0001_letter_changelog.json", "manifest.json"):
        assert report.head[1].encode() in inside[name]
    manifest = json.loads(inside["manifest.json"])
    assert [(f["bates_begin"], f["bates_end"]) for f in manifest["files"]] == [
        ("H-0001", "H-0001"), ("H-0002", "H-0002"), ("H-0003", "H-0005"),
    ]  # fmt: skip
    assert verify_chain(approved.path, [report.head]).ok


def test_numbers_stand_on_the_pages_and_the_manifest_holds_the_hash_of_the_numbered_file(approved):
    case, bench, _ = approved.open()
    case.draw(approved.ids["plan.pdf"], "", 2, Rect(60, 120, 400, 160), "(b)(6)")
    CaseRecord(case).approve(list(approved.ids.values()))
    bench.close()
    inside = members(approved.release(options=ReleaseOptions(numbering=Numbering("H-", 7, 4))))
    data = inside["plan_redacted.pdf"]
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        lowest = [max(page.get_text("blocks"), key=lambda block: block[3]) for page in pdf]
        assert [block[4].strip() for block in lowest] == ["H-0009", "H-0010", "H-0011"]
        assert all(block[1] > page.rect.height - 20 for block, page in zip(lowest, pdf, strict=True))
    (file,) = [f for f in json.loads(inside["manifest.json"])["files"] if f["name"] == "plan_redacted.pdf"]
    log = json.loads(inside["logs/plan_changelog.json"])
    assert file["sha256_after"] == log["document"]["sha256_after"] == hashlib.sha256(data).hexdigest()


def test_a_prefix_that_can_not_be_in_a_name_is_refused():
    for prefix in ("a/b", "..\\", "\u0436", "x" * 41):
        with pytest.raises(UsageError, match="prefix"):
            Numbering(prefix, 1, 4)


def test_neither_name_nor_hash_of_an_original_is_in_the_pack(approved):
    report = approved.release(options=ReleaseOptions(vaughn=True))
    secrets = [NAME, "Wilhelmina", *approved.ids.values()]
    for name, data in members(report).items():
        contents = [data]
        if data[:2] == b"PK":
            with zipfile.ZipFile(report.pack) as archive, zipfile.ZipFile(archive.open(name)) as inner:
                contents += [inner.read(part) for part in inner.namelist()]
        for content in contents:
            assert not any(secret.encode() in content for secret in secrets), name


def test_public_and_internal_lie_apart(approved):
    report = approved.release()
    internal = {path.name for path in report.internal.iterdir()}
    assert {"internal_manifest.json", "letter_changelog.json", "letter_changelog.xlsx"} <= internal
    assert approved.ids["letter.txt"] in (report.internal / "internal_manifest.json").read_text()
    assert [path.name for path in approved.out.iterdir()] == ["release-1.zip"]
    assert (approved.path.parent / "harbour.case.internal").stat().st_mode & 0o77 == 0
    for inside in ("harbour.case.originals", "harbour.case.internal", "harbour.case.internal/x"):
        approved.out = approved.folder / inside
        with pytest.raises(UsageError, match="stays inside"):
            approved.release()


def test_what_is_not_approved_does_not_go_out(office):
    case, bench, vault, ids = office.fill()
    record = CaseRecord(case)
    record.approve([ids["letter.txt"]])
    with pytest.raises(GateError, match="2 documents are not approved"):
        release_case(bench, vault, office.path, office.out, ReleaseOptions())
    assert not office.out.exists()
    assert Action.RELEASED not in {event.action for event in case.events()}
    bench.close()


def test_a_second_release_gets_its_own_pack_and_number(approved):
    first, second = approved.release(), approved.release()
    assert first.pack.name == "release-1.zip"
    assert second.pack.name == "release-2.zip"
    assert first.pack.is_file()


def test_a_withheld_document_leaves_a_sheet_and_no_name(approved):
    case, bench, _ = approved.open()
    record = CaseRecord(case)
    record.dispose(approved.ids["memo.txt"], Disposition.WITHHELD_IN_FULL, "(b)(5)", "draft advice")
    record.approve(list(approved.ids.values()))
    bench.close()
    report = approved.release(options=ReleaseOptions(vaughn=True))
    inside = members(report)
    assert "withheld_pages.pdf" in inside
    assert not any("memo" in name for name in inside)
    assert b"memo" not in inside["manifest.json"]
    assert report.files == 2


def test_a_page_withheld_as_a_whole_is_counted_as_a_page(approved):
    case, bench, _ = approved.open()
    case.draw(approved.ids["plan.pdf"], "", 2, Rect(0, 0, 595.28, 841.89), "(b)(6)")
    CaseRecord(case).approve(list(approved.ids.values()))
    bench.close()
    inside = members(approved.release())
    log = json.loads(inside["logs/plan_changelog.json"])
    assert [e["amount"] for e in log["entries"]] == [{"count": 1, "unit": "page", "about": False}]
    assert "withheld_pages.pdf" in inside


def test_a_full_page_of_lines_is_withheld_with_labels(office):
    made = canvas.Canvas(str(office.folder / "plan.pdf"), invariant=1)
    for line in range(20):
        made.drawString(72, 700 - 20 * line, f"Line {line} says that the caller was {NAME}.")
    made.showPage()
    made.save()
    case, bench, vault, ids = office.fill()
    doc_id = ids["plan.pdf"]
    (page,) = [s for s in bench.documents[doc_id].document.all_segments() if s.address == "page/1"]
    at = page.text.index(NAME)
    bench.mark_text(doc_id, "page/1", at, at + len(NAME), "PERSON", "(b)(6)")
    case.draw(doc_id, "", 1, Rect(0, 0, 595.28, 841.89), "(b)(6)")
    CaseRecord(case).approve(list(ids.values()))
    options = ReleaseOptions(export=ExportOptions(appearance=Appearance.LABEL), numbering=Numbering("H-", 1, 4))
    report = release_case(bench, vault, office.path, office.out, options)
    bench.close()
    with pymupdf.open(stream=members(report)["plan_redacted.pdf"], filetype="pdf") as pdf:
        words = set(pdf[0].get_text().split())
    # A sheet stands in its place, and nothing of the page.
    sheet = {"Page", "1", "withheld", "in", "full", "(b)(6)", "Amount", "withheld:", "page"}
    assert words == sheet | {"H-0003"}
    # The name on it is no second page, and no page that was released in part.
    letter = WordFile(io.BytesIO(members(report)["release_letter.docx"]))
    rows = [tuple(cell.text for cell in row.cells) for row in letter.tables[0].rows[1:]]
    assert rows == [("released in part", "2", "0"), ("withheld in full", "1", "1")]


def test_the_same_text_treated_differently_and_readable_elsewhere_is_warned_of(office):
    (office.folder / "memo.txt").write_text(LETTER.replace("fees", "dues"))
    case, bench, vault = office.open()
    ids = {}
    for name in ("letter.txt", "memo.txt"):
        opened = bench.open(office.folder / name)
        vault.store(opened.doc_id, read_original(office.folder / name))
        ids[name] = opened.doc_id
    (segment,) = [s for s in bench.documents[ids["letter.txt"]].document.all_segments() if NAME in s.text]
    at = segment.text.index(NAME)
    bench.mark_text(ids["letter.txt"], segment.address, at, at + len(NAME), "PERSON", "(b)(6)")
    CaseRecord(case).approve(list(ids.values()))
    report = release_case(bench, vault, office.path, office.out, ReleaseOptions())
    bench.close()
    assert any("removed in one of them only" in warning for warning in report.warnings) or len(LETTER.split()) < 25
    assert any("can be read in memo_redacted.txt" in warning for warning in report.warnings)
    assert not any("Wilhelmina" in warning for warning in report.warnings)


def test_what_an_earlier_release_gave_away_is_warned_of(approved, tmp_path, workers):
    other = tmp_path / "other"
    other.mkdir()
    before = Office(other, workers)
    case, bench, vault = before.open()
    opened = bench.open(before.folder / "memo.txt")
    vault.store(opened.doc_id, MEMO.encode())
    CaseRecord(case).approve([opened.doc_id])
    report = release_case(bench, vault, before.path, before.out, ReleaseOptions())
    bench.close()
    now = approved.release(options=ReleaseOptions(earlier=(report.pack.read_bytes(),)))
    assert any("released earlier" in warning for warning in now.warnings)


def test_two_persons_and_duties_stop_or_let_pass_a_release(office, anna, ben):
    case, bench, _, ids = office.fill(anna)
    record = CaseRecord(case)
    record.enrol(anna.public_key, (Role.DRAFTER, Role.RELEASER))
    record.enrol(ben.public_key, (Role.REVIEWER, Role.RELEASER))
    record.demand_two_persons()
    record.submit(list(ids.values()))
    bench.close()
    case, bench, _ = office.open(ben)
    CaseRecord(case).approve(list(ids.values()))
    bench.close()
    with pytest.raises(GateError, match="drafted"):
        office.release(anna, policy="foia_two_persons")
    with pytest.raises(GateError, match="foreseeable harm"):
        office.release(ben, policy="foia_two_persons")
    case, bench, _ = office.open(ben, "foia_two_persons")
    CaseRecord(case).state("harm (b)(6)", "privacy of a caller")
    CaseRecord(case).state("segregability", "Every segregable part is released.")
    assert duties_of(bench, list(ids.values()), ReleaseOptions()) == ()
    bench.close()
    report = office.release(ben, policy="foia_two_persons")
    assert report.unmet == ()
    audit = audit_pack(report.pack.read_bytes(), [ben.public_key, anna.public_key])
    assert (audit.ok, audit.signed_by, audit.is_trusted) == (True, "Ben Releaser", True)
    case, bench, _ = office.open(ben)
    assert {d.phase for d in case.record.documents.values()} == {Phase.RELEASED}
    figures = case_statistics(case)
    assert figures["by_phase"] == {"released": 3}
    assert figures["by_code"] == {"(b)(6)": 2}
    assert figures["releases"] == 1
    bench.close()


def test_the_machine_notes_where_a_log_stood(approved):
    before = verify_chain(approved.path)
    assert noted_heads(before.case_id)[-1] == (before.count, before.head)
    assert NAME not in (approved.folder / "witness.json").read_text()
    assert "harbour" not in (approved.folder / "witness.json").read_text()


def test_originals_are_encrypted_and_damage_is_told(sealed):
    vault_file = sealed.path.with_name("harbour.case.originals") / sealed.ids["letter.txt"]
    data = vault_file.read_bytes()
    assert b"Wilhelmina" not in data
    _, bench, vault = sealed.open()
    assert vault.read(sealed.ids["letter.txt"]) == LETTER.encode()
    for broken in (data[:-1], data[:40] + bytes([data[40] ^ 1]) + data[41:], data[:5]):
        vault_file.write_bytes(broken)
        with pytest.raises(CaseStoreError):
            vault.read(sealed.ids["letter.txt"])
    with pytest.raises(UsageError):
        vault.read("0" * 64)
    bench.close()


def test_an_encrypted_case_is_released_from_encrypted_originals(sealed):
    report = sealed.release()
    assert audit_pack(report.pack.read_bytes()).ok
    assert report.internal.name.endswith(".sealed")
    (kept,) = report.internal.parent.iterdir()
    assert b"letter" not in kept.read_bytes()
    _, bench, vault = sealed.open()
    assert unpack_internal(report.internal.parent, vault, sealed.folder / "clear") == 1
    bench.close()
    (clear,) = (sealed.folder / "clear").iterdir()
    assert sealed.ids["memo.txt"] in (clear / "internal_manifest.json").read_text()
    assert verify_chain(sealed.path, [report.head], passphrase=KEY).ok


def test_a_vault_of_many_pieces_can_not_be_shortened(tmp_path, monkeypatch):
    monkeypatch.setattr("redactor.cases.vault._PIECE", 10)
    data = bytes(range(95))
    doc_id = hashlib.sha256(data).hexdigest()
    vault = Vault(tmp_path / "c", b"k" * 32)
    vault.store(doc_id, data)
    assert vault.read(doc_id) == data
    path = vault.folder / doc_id
    whole = path.read_bytes()
    for cut in (26, 52, 21):
        path.write_bytes(whole[:-cut])
        with pytest.raises(CaseStoreError):
            vault.read(doc_id)


def test_a_case_is_handed_over_and_taken_over(office, anna, ben):
    case, bench, _, ids = office.fill(anna)
    record = CaseRecord(case)
    record.enrol(anna.public_key, (Role.DRAFTER,))
    record.enrol(ben.public_key, (Role.REVIEWER,))
    parcel, there = office.folder / "shared" / "case.handover", office.folder / "there" / "harbour.case"
    there.parent.mkdir()
    hand_over(office.path, case, parcel, "Ben")
    bench.close()

    def access(_path: Path) -> Access:
        return Access(None, ben)

    with pytest.raises(AuditError, match="do not hold"):
        take_over(parcel, there, [ben.public_key], access)
    assert take_over(parcel, there, [anna.public_key], access) == "Anna Drafter"
    with open_case(there, access(there)) as case:
        assert set(case.state.documents) == set(ids.values())
        CaseRecord(case).approve([ids["letter.txt"]])
        vault = vault_of(there, case, access(there))
        assert vault.read(ids["letter.txt"]) == LETTER.encode()
    with pytest.raises(AuditError, match="both ends"):
        take_over(parcel, there, [], access)
    broken = bytearray(parcel.read_bytes())
    broken[len(broken) // 2] ^= 1
    parcel.write_bytes(broken)
    with pytest.raises(RedactorError, match=r"changed|not a case"):
        take_over(parcel, there.with_name("x.case"), [], access)
    assert not there.with_name("x.case").exists()
    assert [p.name for p in there.parent.iterdir() if p.name.endswith(".part")] == []


def test_a_policy_of_two_persons_is_known():
    policy = load_policy("foia_two_persons")
    assert (policy.two_persons, policy.stop_on_duties) == (True, True)


def test_false_marks_and_overturned_decisions_are_counted(tmp_path, anna, ben):
    found = [Finding("page/1", n, n + 1, "PERSON", "rules", "names", 0.9, Band.HIGH, "Why.") for n in range(4)]
    with Case.open(tmp_path / "c", "x", signer=anna) as case:
        record = CaseRecord(case)
        record.enrol(anna.public_key, (Role.DRAFTER,))
        record.enrol(ben.public_key, (Role.REVIEWER,))
        case.register("a", "a.txt")
        case.record_findings("a", found)
        case.accept([("a", f.finding_id) for f in found[:3]], "(b)(6)")
        case.reject([("a", found[3].finding_id)])
        record.submit(["a"])
    with Case.open(tmp_path / "c", "x", signer=ben) as case:
        case.reject([("a", found[0].finding_id)])
        CaseRecord(case).approve(["a"])
        figures = case_statistics(case)
    assert figures["false_marks_by_rule"]["rules: names"] == {"accepted": 2, "rejected": 2, "rate": 0.5}
    assert figures["overturned"] == {"submitted": 4, "changed": 1, "rate": 0.25}
    assert figures["by_reviewer"] == {"Anna Drafter": 2}
