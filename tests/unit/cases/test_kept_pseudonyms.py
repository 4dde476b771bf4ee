"""What a case keeps beside its log: there again after closing, encrypted as the case is, no entry of the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.cases import Case, verify_chain

RECORD = '{"people": [], "others": [["ID", "0badc0de", "Id A"]], "used": {"Id": 1}}'


@pytest.mark.parametrize("passphrase", [None, b"the passphrase of the case"])
def test_pseudonyms_are_there_again(tmp_path: Path, passphrase: bytes | None) -> None:
    path = tmp_path / "h.case"
    with Case.open(path, "anna", passphrase=passphrase) as case:
        assert case.pseudonyms == ""
        before = case.head
        case.keep_pseudonyms(RECORD)
        case.keep_pseudonyms(RECORD)
        assert case.head == before
    assert (b"0badc0de" in path.read_bytes()) is (passphrase is None)
    with Case.open(path, "anna", passphrase=passphrase) as again:
        assert again.pseudonyms == RECORD
        again.keep_pseudonyms(RECORD.replace("Id A", "Id B"))
        assert "Id B" in again.pseudonyms
        head = again.head
    if passphrase is None:
        assert verify_chain(path, [head]).ok
