"""HTML bodies: what is seen, what is hidden, what is written, and how long it takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from redactor.formats.mail.html_part import link_target, read_html
from redactor.formats.mail.html_style import hidden_selectors, hides, kept_style
from redactor.formats.mail.html_write import write_html
from redactor.formats.spans import Cut

Growth = Callable[..., bool]


def rewritten(source: str, *cuts: Cut) -> str:
    part = read_html(source)
    html = write_html(part, list(cuts), [True] * len(part.links), part.alts, {})
    return html.partition("<body>\n")[2].rpartition("\n</body>")[0].replace("\n", "")


def test_text_is_read_as_shown() -> None:
    part = read_html(
        "<p>One  \n two</p><div>three<br>four</div><table><tr><td>a<td>b<tr><td>c</table>"
        "<ul><li>x<li>y</ul><pre>k\n  l</pre>"
    )
    assert part.text.split("\n") == ["One two", "three", "four", "a\tb", "c", "x", "y", "k", "  l"]


def test_inline_elements_do_not_split_words() -> None:
    assert read_html("J<b>o</b>hn <i>Sm</i>ith<wbr>son&#8203;x").text == "John Smithson\u200bx"


@pytest.mark.parametrize(
    "source",
    [
        "<p style='display:none'>secret</p>",
        "<p style='DISPLAY : none !important'>secret</p>",
        "<p style='dis/**/play:none'>secret</p>",
        "<p style='visibility:hidden'>secret",
        "<p hidden>secret</p>",
        "<p style='font-size:0px'>secret</p>",
        "<p style='opacity:0'>secret</p>",
        "<p style='mso-hide:all'>secret</p>",
        "<div style='max-height:0;overflow:hidden'><b>secret</b></div>",
        "<style>.x, p.y{color:red;display:none}</style><p class='a y'>secret</p>",
        "<style>#h{visibility:hidden}</style><p id=h>secret</p>",
        "<template><p>secret</p></template>",
        "<!-- secret --><!-->",
        "<!--[if mso]><p>secret</p><![endif]-->",
        "<script>secret</script>",
        "<title>secret</title>",
        "<p title=secret onclick='secret()'></p>",
        "<iframe>secret</iframe>",
        "<p secret=secret",
        "<img src='https://example.org/secret.gif'>",
        "<img src='data:image/png;base64,c2VjcmV0'>",
        "<input type=hidden value=secret>",
        "<?secret ?><!secret>",
        "<a href='javascript:secret()'></a><a href='https://secret@example.org/'></a>",
        "<meta name=author content=secret>",
    ],
)
def test_hidden_places_are_not_seen_and_not_written(source: str) -> None:
    part = read_html("<p>seen</p>" + source)
    assert "secret" not in part.text
    assert "secret" not in rewritten("<p>seen</p>" + source)
    assert "seen" in part.text
    if "data:" not in source:
        assert any("secret" in text for _, text in part.hidden)


@pytest.mark.parametrize(
    "source",
    [
        "<p>1 < 2 secret</p>",
        "<div><p style='display:none'>x</p>secret</div>",
        "<p style='display:none'>x<p>secret",
        "<head><p>secret</p>",
        "<style>@media print{.a{display:none}}</style><p class=a>secret</p>",
        "<textarea>secret</textarea>",
        "<noscript>secret</noscript>",
        "<svg><text>secret</text></svg>",
        "<![if !mso]>secret<![endif]>",
        "<p style='font-size:0.9em;opacity:0.5;height:0'>secret</p>",
        "<" * 3 + " secret",
        "&lt;secret",
        "<div>" * 400 + "secret" + "</div>" * 400,
    ],
)
def test_what_browsers_show_is_seen_and_written(source: str) -> None:
    assert "secret" in read_html(source).text
    assert "secret" in rewritten(source)


def test_cuts_over_elements_leave_one_label() -> None:
    assert rewritten("<p>Dear J<b>o</b>hn, hi</p>", Cut(5, 9, "[P]")) == "<p>Dear [P]<b></b>, hi</p>"
    assert rewritten("<p>ab</p><p>cd</p>", Cut(1, 4, "[P]")) == "<p>a[P]</p><p>d</p>"
    assert rewritten("<p>ab</p><p>cd</p>", Cut(0, 1, "[1]"), Cut(1, 2, "[2]"), Cut(4, 5, "[3]")) == (
        "<p>[1][2]</p><p>c[3]</p>"
    )


def test_words_stay_apart_where_elements_are_not_written() -> None:
    part = read_html("<p>one</p><unknown>x</unknown>two</p>three" + "<div>" * 150 + "four<p>five")
    assert part.text == "one\nxtwo\nthree\nfour\nfive"
    written = write_html(part, [], [], [], {})
    assert read_html(written).text.split() == part.text.split()


def test_a_label_is_escaped() -> None:
    assert rewritten("<p>x</p>", Cut(0, 1, "<b>&")) == "<p>&lt;b&gt;&amp;</p>"


def test_only_known_attributes_and_styles_are_written() -> None:
    assert rewritten(
        '<td colspan="2" onclick="x()" id="i" width="50%" style="color:#c00;position:fixed">a</td>'
    ) == ('<td colspan="2" width="50%" style="color:#c00">a</td>')
    assert kept_style("color:white;background:black;font-weight:bold") == "font-weight:bold"
    assert kept_style("background-color:#ffff00", color="RED") == "color:red;background-color:#ffff00"
    assert kept_style("color:expression(alert(1));color:url(x)") == ""


def test_link_targets_lose_query_fragment_and_foreign_schemes() -> None:
    assert link_target("https://example.org/a%20b?x=1#y") == (
        "https://example.org/a b",
        "https://example.org/a%20b",
    )
    assert link_target("mailto:a%2540b@example.org") == ("mailto:a@b@example.org", "mailto:a%2540b@example.org")
    assert link_target("java\nscript:alert(1)") == ("", "")
    assert link_target("https://[broken") == ("", "")


def test_style_sheets_and_declarations() -> None:
    assert hidden_selectors("a{b:c} .x{display:none} @media all{.y{display:none}} .z .w{display:none}") == {".x"}
    assert not hides("font-size:10px;opacity:0.01")


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 50_000,
        "<!--" * 200_000,
        "<a " * 100_000,
        "</" * 200_000,
        '<a b="' * 50_000,
        "<![x" * 100_000,
        "<style>" * 100_000,
        "<style>" + "a{" * 50_000,
        "<style>" + "/*" * 100_000,
        "<b>" * 30_000 + "</i>" * 30_000,
        "a<" * 200_000,
        "<p style='" + "a:b;" * 100_000 + "'>",
    ],
    ids=lambda bomb: bomb[:8],
)
def test_hostile_markup_takes_linear_time(bomb: str, grows_linearly: Growth) -> None:
    def rewrite(source: str) -> None:
        part = read_html(source + "x")
        write_html(part, [], [True] * len(part.links), part.alts, {})

    assert grows_linearly(lambda: rewrite(bomb[: len(bomb) // 4]), lambda: rewrite(bomb))
