import pytest

from redactor.errors import ResourceError
from redactor.model import ListEntry, ListKind, ListScope
from redactor.policy import load_lists, load_policy

LIST = r"""
title: Harbour case
scope: case
only: [Harbour]
always_redact:
  - Blue Harbour
  - {text: Xqovrel Vrelt, type: PERSON, fuzzy: 85, scope: document, only: [a.pdf], reason: informant}
  - {regex: 'HB-\d{4}', type: REFERENCE_NUMBER, scope: office}
never_redact:
  - {text: Jane Holt, near: [Minister], type: PERSON}
whole_page:
  - {text: Annex Zulu, part_of_word: true}
"""


def test_every_field_of_a_list(tmp_path):
    path = tmp_path / "harbour.yaml"
    path.write_text(LIST)
    case, source = ListScope.CASE, "harbour.yaml"
    assert load_lists(path) == (
        ListEntry(ListKind.ALWAYS, "Blue Harbour", scope=case, only=("Harbour",), source=source),
        ListEntry(
            ListKind.ALWAYS, "Xqovrel Vrelt", entity_type="PERSON", fuzzy=85, scope=ListScope.DOCUMENT,
            only=("a.pdf",), reason="informant", source=source,
        ),
        ListEntry(
            ListKind.ALWAYS, regex=r"HB-\d{4}", entity_type="REFERENCE_NUMBER", only=("Harbour",), source=source
        ),
        ListEntry(
            ListKind.NEVER, "Jane Holt", entity_type="PERSON", near=("Minister",), scope=case, only=("Harbour",),
            source=source,
        ),
        ListEntry(
            ListKind.WHOLE_PAGE, "Annex Zulu", part_of_word=True, scope=case, only=("Harbour",), source=source
        ),
    )  # fmt: skip


def test_plain_text_is_one_literal_a_line(tmp_path):
    path = tmp_path / "names.txt"
    path.write_text("\ufeffAnn Vrelt\n\n  # not a comment \n", encoding="utf-8")
    assert [(e.kind, e.text) for e in load_lists(path)] == [
        (ListKind.ALWAYS, "Ann Vrelt"), (ListKind.ALWAYS, "# not a comment"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("always_redact: [{regex: '(?=x)y'}]", "always_redact[0].regex can't be used: invalid perl operator: (?="),
        (r"always_redact: [{regex: '(a)\1'}]", r"regex can't be used: invalid escape sequence: \1"),
        ("always_redact: [{regex: 'a*'}]", "matches the empty text"),
        ("always_redact: [{regex: '((a{100}){100}){100}'}]", "regex can't be used"),
        ("always_redact: [{text: a, regex: b}]", "needs either a text or a regex"),
        ("always_redact: [{type: PERSON}]", "needs either a text or a regex"),
        ("always_redact: [{text: abcd, fuzzy: 10}]", "fuzzy must be a whole number from 60 to 100"),
        ("always_redact: [{regex: abcd, fuzzy: 80}]", "fuzzy can't be used with a regex"),
        ("always_redact: [{text: a, near: [b]}]", "near is only known under never_redact"),
        ("always_redact: [{text: a, colour: red}]", "colour is not known here"),
        ("always_redact: [5]", "must be a list of texts"),
        ("always_redact: Heron", "always_redact must be a list"),
        ("always_redact: [Heron]\nnever_redact: [heron]", "never_redact has 'heron'"),
        ("scope: world", "scope must be one of office, case, document"),
        ("sometimes: [x]", "sometimes is not known here"),
        (f"whole_page: [{'x' * 301}]", "more than 300 characters"),
    ],
)
def test_a_wrong_list_names_file_entry_and_problem(tmp_path, content, part):
    path = tmp_path / "wrong.yaml"
    path.write_text(content + "\n")
    with pytest.raises(ResourceError) as caught:
        load_lists(path)
    assert part in caught.value.sentence
    assert caught.value.sentence.startswith("wrong.yaml")
    assert "\n" not in caught.value.one_line()


def test_a_list_that_is_missing_or_not_utf8(tmp_path):
    with pytest.raises(ResourceError, match="There is no list none"):
        load_lists(tmp_path / "none.yaml")
    path = tmp_path / "bad.txt"
    path.write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(ResourceError, match="not UTF-8"):
        load_lists(path)


def test_a_policy_has_entries_and_names_lists_beside_it(tmp_path):
    (tmp_path / "names.txt").write_text("Ann Vrelt\n")
    path = tmp_path / "own.yaml"
    path.write_text(
        "title: Own\nalways_redact: [Heron, {text: Crane, fuzzy: 80}]\n"
        "never_redact: [{regex: 'x+'}]\nlists: [names.txt]\n"
    )
    policy = load_policy(path)
    assert policy.always_redact == ("Heron",)
    assert policy.never_redact == ()
    assert [(e.kind.value, e.text or e.regex, e.source) for e in policy.entries] == [
        ("always_redact", "Heron", "own"), ("always_redact", "Crane", "own"), ("never_redact", "x+", "own"),
        ("always_redact", "Ann Vrelt", "names.txt"),
    ]  # fmt: skip


def test_a_policy_that_names_a_missing_list(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("title: Own\nlists: [gone.yaml]\n")
    with pytest.raises(ResourceError, match=r"There is no list gone\.yaml"):
        load_policy(path)
