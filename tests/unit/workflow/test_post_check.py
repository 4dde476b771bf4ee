"""Lengths as each platform counts them, and the check of a draft before it is posted."""

from __future__ import annotations

import pytest
from PIL import Image as Picture

from redactor.errors import RedactorError, UsageError
from redactor.workflow.platforms import (
    PLATFORMS,
    graphemes,
    handles,
    hashtags,
    mastodon_length,
    threads_length,
    urls,
    weighted_length,
)
from redactor.workflow.post_records import POST_COLUMNS, post_record, post_row
from redactor.workflow.preflight import Draft, Image, preflight
from redactor.workflow.starting import passing_workbench


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("hello", 5),
        ("é", 1),
        ("e\u0301", 1),
        ("漢字", 4),
        ("👍", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("🇪🇪", 2),
        ("see https://example.org/a/very/long/path?with=query", 27),
        ("see example.org.", 28),
        ("“quoted”", 8),
    ],
)
def test_x_counts_weights(text, length):
    assert weighted_length(text) == length


def test_graphemes_and_bytes_are_bluesky_s():
    family = "👨‍👩‍👧‍👦"
    assert graphemes(family * 3) == 3
    characters, octets = PLATFORMS["bluesky"].measure(family * 200)
    assert (characters.length, characters.fits) == (200, True)
    assert not octets.fits


def test_mastodon_counts_links_as_23_and_no_server_of_a_mention():
    assert mastodon_length("https://example.org/" + "x" * 90) == 23
    assert mastodon_length("@press@social.example.org hi") == len("@press hi")


def test_links_handles_and_hashtags_are_listed():
    text = "By @press_office and @a@b.example: https://example.org/x, write to me@example.org #Harbour2026 #1"
    assert urls(text)[0] == "https://example.org/x"
    assert handles(text) == ["@press_office", "@a@b.example"]
    assert hashtags(text) == ["#Harbour2026"]


@pytest.fixture
def bench(workers):
    made = passing_workbench(workers, "social_post", mode="fast")
    yield made
    made.close()


@pytest.fixture
def draft(tmp_path):
    def make(text):
        path = tmp_path / "draft.txt"
        path.write_text(text)
        return path

    return make


def test_a_harmless_draft_passes(bench, draft):
    checked = preflight(bench, Draft(draft("The harbour is open again.\n"), platforms=["x"]))
    assert (checked.allowed, checked.reasons, checked.asks) == (True, (), ())
    assert checked.record["platforms"][0]["measures"] == [
        {"unit": "weighted characters", "length": 26, "limit": 280}
    ]


def test_personal_data_refuse_unless_they_are_meant(bench, draft):
    path = draft("Call the press office at 202-555-0143 for more.\n")
    checked = preflight(bench, Draft(path))
    assert not checked.allowed
    assert "PHONE_NUMBER" in checked.reasons[0]
    assert "202-555-0143" not in str({**checked.record, "file": ""})
    assert preflight(bench, Draft(path, allowed=["202-555-0143"])).allowed


def test_a_marking_above_the_audience_refuses(bench, draft):
    checked = preflight(
        bench, Draft(draft("SECRET//NOFORN\n\n(S//NF) The ship sails at dawn.\n\nSECRET//NOFORN\n"))
    )
    assert any("markings above the audience" in reason for reason in checked.reasons)


def test_too_long_and_too_many_pictures_refuse_where_it_goes(bench, draft, tmp_path):
    picture = tmp_path / "a.png"
    Picture.new("RGB", (80, 60), "white").save(picture)
    path = draft("word " * 70)
    checked = preflight(bench, Draft(path, [Image(picture, "A white square")] * 5, ["x", "mastodon"]))
    assert any("too many for X" in reason for reason in checked.reasons)
    assert any("4 pictures" in reason for reason in checked.reasons)
    assert not any("Mastodon" in reason and "characters" in reason for reason in checked.reasons)
    assert preflight(bench, Draft(path)).allowed
    with pytest.raises(UsageError):
        preflight(bench, Draft(path, platforms=["myspace"]))


def test_where_a_picture_was_taken_refuses_and_alternative_text_is_asked_for(bench, draft, tmp_path):
    picture = tmp_path / "quay.jpg"
    exif = Picture.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 26.0, 13.0), 3: "E", 4: (24.0, 45.0, 13.0)})
    Picture.new("RGB", (80, 60), "white").save(picture, exif=exif)
    checked = preflight(bench, Draft(draft("The quay.\n"), [Image(picture)]))
    assert any("where it was taken" in reason for reason in checked.reasons)
    assert any("no alternative text" in ask for ask in checked.asks)
    assert checked.record["images"][0]["has_location"]


def test_an_empty_draft_is_no_post(bench, draft):
    with pytest.raises(RedactorError):
        preflight(bench, Draft(draft(" \n")))


def test_the_record_of_a_post_is_bound_by_its_hash(bench, draft):
    checked = preflight(bench, Draft(draft("The harbour is open. https://example.org/news\n"), platforms=["x"]))
    told = {"platform": "x", "account": "@port", "posted_at": "2026-05-04T09:30:00+00:00", "url": ""}
    media = [{"name": "a.png", "sha256": "0" * 64, "alternative": "A square"}]
    record = post_record(checked.text, media, told)
    assert record == post_record(checked.text, media, told)
    assert record["record_hash"] != post_record(checked.text, [], told)["record_hash"]
    row = dict(zip(POST_COLUMNS, post_row(record), strict=True))
    assert row["links"] == "https://example.org/news"
    assert row["alternative"] == "A square"


def test_threads_counts_the_bytes_of_an_emoji():
    assert threads_length("hello") == 5
    assert threads_length("õ") == 1
    assert threads_length("hi 🚢") == 3 + 4
    (measure,) = PLATFORMS["threads"].measure("🚢" * 126)
    assert (measure.length, measure.fits) == (504, False)


def test_every_platform_names_the_source_of_its_figures():
    assert all(platform.source for platform in PLATFORMS.values())
    assert {key for key, platform in PLATFORMS.items() if not platform.verified} == {
        "facebook", "linkedin", "instagram",
    }  # fmt: skip
