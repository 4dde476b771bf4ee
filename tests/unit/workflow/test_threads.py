"""Mails of a case are joined into threads, and quotes treated differently are told."""

from __future__ import annotations

from redactor.model import Document, Segment, SegmentKind
from redactor.workflow.consistency import Place, quoted_differently
from redactor.workflow.threads import mails_of, threads

FIRST = "Please ask Wilhelmina Sample about the fees of the new quay before noon on Monday."
CUT = FIRST.index("about")
ANSWER = f"She is away.\n\nOn Monday Ann wrote:\n> {FIRST[:CUT]}\n> {FIRST[CUT:]}\n"
LAST = "Then ask somebody else.\n\n" + "".join(f"> {line}\n" for line in ANSWER.splitlines())


def mail(name: str, body: str, subject: str = "Fees", **fields: str) -> tuple[str, Document]:
    given = {"From": "ann@example.org", "To": "ben@example.org, cy@example.org", "Subject": subject, **fields}
    segments = [
        Segment(f"header/{key.replace('_', '-')}", text, SegmentKind.MAIL_HEADER) for key, text in given.items()
    ]
    return name, Document(name, "", "message/rfc822", "0" * 64, 1, (*segments, Segment("body/1", body)))


def joined(*mails: tuple[str, Document]) -> list[list[str]]:
    found = threads([m for name, document in mails for m in mails_of(name, document)])
    return [[m.name for m in thread.mails] for thread in found]


def test_mails_are_joined_by_what_they_answer_whatever_their_subject() -> None:
    one = mail("1.eml", "a", Message_ID="<1@x>")
    two = mail("2.eml", "b", "Other words", Message_ID="<2@x>", In_Reply_To="<1@x>")
    far = mail("3.eml", "c", "More", Message_ID="<3@x>", References="<0@x> <2@x>")
    other = mail("4.eml", "d", "Else", Message_ID="<4@x>")
    assert joined(far, one, other, two) == [["3.eml", "1.eml", "2.eml"]]


def test_two_answers_to_a_mail_that_is_not_in_the_case_are_one_thread() -> None:
    one = mail("1.eml", "a", "Re: Fees", Message_ID="<1@x>", In_Reply_To="<0@x>")
    two = mail("2.eml", "b", "Re: Fees", Message_ID="<2@x>", In_Reply_To="<0@x>")
    assert joined(one, two) == [["1.eml", "2.eml"]]


def test_without_numbers_subject_and_people_join_and_a_report_of_each_month_does_not() -> None:
    assert joined(mail("1.eml", "a"), mail("2.eml", "b", "AW: Re[2]: FEES")) == [["1.eml", "2.eml"]]
    assert joined(mail("1.eml", "a"), mail("2.eml", "b")) == []
    stranger = mail("3.eml", "c", "Re: Fees", From="dee@example.org", To="eve@example.org")
    assert joined(mail("1.eml", "a"), stranger) == []


def test_a_mail_that_is_quoted_as_a_whole_collapses_into_the_next_one() -> None:
    mails = (
        mail("1.eml", FIRST, Message_ID="<1@x>"),
        mail("2.eml", ANSWER, "Re: Fees", Message_ID="<2@x>", In_Reply_To="<1@x>"),
        mail("3.eml", LAST, "Re: Fees", Message_ID="<3@x>", In_Reply_To="<2@x>"),
        mail("4.eml", "Something else, said in words enough.", "Re: Fees", In_Reply_To="<2@x>"),
    )
    (thread,) = threads([m for name, document in mails for m in mails_of(name, document)])
    assert thread.contained == {"1.eml": "2.eml", "2.eml": "3.eml"}
    assert [m.name for m in thread.shown] == ["3.eml", "4.eml"]


def place(given: tuple[str, Document], hidden: str) -> Place:
    name, document = given
    body = document.segments[-1].text
    at = body.find(hidden)
    cuts = {"body/1": ((at, at + len(hidden)),)} if hidden and at >= 0 else {}
    return Place(name, document, cuts, [hidden])


def test_a_name_hidden_in_the_mail_and_left_in_its_quote_is_told_with_the_places() -> None:
    one = mail("1.eml", FIRST, Message_ID="<1@x>")
    two = mail("2.eml", ANSWER, "Re: Fees", Message_ID="<2@x>", In_Reply_To="<1@x>")
    found = threads([m for name, document in (one, two) for m in mails_of(name, document)])
    (warning,) = quoted_differently([place(one, "Wilhelmina Sample"), place(two, "")], found)
    assert warning.startswith("1.eml, message and 2.eml, message quote each other, but 1 text is removed")
    assert "Wilhelmina" not in warning
    same = [place(one, "Wilhelmina Sample"), place(two, "Wilhelmina Sample")]
    assert quoted_differently(same, found) == ()
