"""What is tried again, and how, when a written PDF fails verification."""

import pytest

from redactor.model import Document, Layer, Outcome, Page, Plan, VerifierResult
from redactor.workflow.exporting import second_plans


def document(pages, part="", kind="application/pdf", children=()):
    return Document(
        name="a", part=part, media_type=kind, sha256="0" * 64, size=1, segments=(),
        pages=tuple(Page(number, 10, 10) for number in range(1, pages + 1)), children=tuple(children),
    )  # fmt: skip


def result(location, outcome=Outcome.FAIL):
    return VerifierResult("a check", Layer.TEXT, outcome, location)


def tried(results, opened, plan=None):
    plans = list(second_plans(plan or Plan(), results, opened))
    assert [again.picture_text for again in plans] == [True, False] * (len(plans) // 2)
    return [again.flatten_pages for again in plans[::2]]


ALL = (("", 1), ("", 2), ("", 3))


@pytest.mark.parametrize(
    ("locations", "expected"),
    [
        ([], []),
        (["page/2"], [(("", 2),), ALL]),
        (["page/3", "page/1", "page/3"], [(("", 1), ("", 3)), ALL]),
        (["page/1", "page/2", "page/3"], [ALL]),
        (["object 7"], [ALL]),
        (["page/2", "object 7"], [ALL]),
        (["page/9"], [ALL]),
        (["attachment/1/page/1"], [ALL]),
    ],
)
def test_pages_that_failed_come_first_then_all(locations, expected):
    results = [result(location) for location in locations] + [result("page/1", Outcome.NEEDS_ACKNOWLEDGEMENT)]
    assert tried(results, document(3)) == expected


def test_pages_of_an_attached_pdf_are_named_with_their_part():
    mail = document(0, kind="message/rfc822", children=[document(2, "attachment/1")])
    assert tried([result("attachment/1/page/2")], mail) == [
        (("attachment/1", 2),),
        (("attachment/1", 1), ("attachment/1", 2)),
    ]


def test_nothing_is_tried_where_it_would_change_nothing():
    assert tried([result("page/1")], document(1), Plan(flatten=True)) == []
    assert tried([result("word/document.xml")], document(0, kind="text/plain")) == []


def test_the_rest_of_the_plan_stays():
    plan = Plan(terms=("Smith",))
    (first, *others) = second_plans(plan, [result("page/1")], document(2))
    assert (first.terms, first.flatten_pages) == (("Smith",), (("", 1),))
    assert {other.terms for other in others} == {("Smith",)}


def test_the_checks_that_failed_are_named_with_their_place():
    (first, *_) = second_plans(Plan(), [result("page/1"), result("")], document(2))
    assert (
        first.flatten_cause
        == "its first version failed verification (a check on page/1, a check on the whole file)"
    )
