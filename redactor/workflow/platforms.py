"""How long a post may be on each platform, counted as the platform counts. Pure functions over the text.

Each platform names its source. `verified` says that the limits of the text stand on a page of the platform itself;
what is told by others alone is shown as "not verified" wherever it is used.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import regex

_URL = regex.compile(
    r"(?:https?://|www\.)[^\s<>\"]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|gov|mil|edu|int|eu|uk|ca|au|de|ee|io)"
    r"(?:/[^\s<>\"]*)?(?![\w-])",
    regex.IGNORECASE,
)
_HANDLE = regex.compile(r"(?<![\w@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?")
_HASHTAG = regex.compile(r"(?<![\w&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*")
_GRAPHEME = regex.compile(r"\X")
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3")
_URL_COUNTS = 23
# Code points that weigh one at X; all others, and each emoji, weigh two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


@dataclass(frozen=True, slots=True)
class Measure:
    """One limit of a platform on a text: what is counted, how much there is, how much may be."""

    unit: str
    length: int
    limit: int

    @property
    def fits(self) -> bool:
        """True when the text is not too long."""
        return self.length <= self.limit


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform.

    Attributes:
        limits: unit, how to count it, and the most that a post's text may have of it.
        images: the most that a post may carry.
        alternative: the most code points of a picture's alternative text.
        verified: the limits of the text were checked on a page of the platform.
        source: where the figures are from.
    """

    key: str
    title: str
    limits: tuple[tuple[str, Callable[[str], int], int], ...]
    images: int
    alternative: int
    verified: bool
    source: str

    def measure(self, text: str) -> tuple[Measure, ...]:
        """Return each limit with the length of the text."""
        return tuple(Measure(unit, count(text), limit) for unit, count, limit in self.limits)


def urls(text: str) -> list[str]:
    """Return the links in a text, without the punctuation that follows them."""
    return [match.group().rstrip(".,;:!?)'") for match in _URL.finditer(text)]


def handles(text: str) -> list[str]:
    """Return the accounts that a text mentions."""
    return [match.group().rstrip(".-") for match in _HANDLE.finditer(text)]


def hashtags(text: str) -> list[str]:
    """Return the hashtags of a text."""
    return [match.group() for match in _HASHTAG.finditer(text)]


def weighted_length(text: str) -> int:
    """Return the length as X counts it: a link 23, an emoji 2, wide scripts 2, else 1; after NFC."""
    normal = unicodedata.normalize("NFC", text)
    rest = normal
    for url in urls(normal):
        rest = rest.replace(url, "", 1)
    total = _URL_COUNTS * len(urls(normal))
    for grapheme in _GRAPHEME.findall(rest):
        if _EMOJI.search(grapheme):
            total += 2
        else:
            total += sum(1 if any(a <= ord(char) <= b for a, b in _LIGHT) else 2 for char in grapheme)
    return total


def graphemes(text: str) -> int:
    """Return the number of characters as a person sees them."""
    return len(_GRAPHEME.findall(text))


def mastodon_length(text: str) -> int:
    """Return the length as Mastodon counts it: a link 23, the server of a mention not at all."""
    rest = text
    for url in urls(text):
        rest = rest.replace(url, "x" * _URL_COUNTS, 1)
    for handle in handles(rest):
        name, _, server = handle[1:].partition("@")
        if server:
            rest = rest.replace(handle, f"@{name}", 1)
    return graphemes(rest)


def threads_length(text: str) -> int:
    """Return the length as Threads counts it: code points, but an emoji as many as it has UTF-8 bytes."""
    return sum(_bytes(g) if _EMOJI.search(g) else len(g) for g in _GRAPHEME.findall(text))


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


_TOLD = "Told alike by several publishing services (2026); no page of the platform's own was found."

PLATFORMS = {
    platform.key: platform
    for platform in (
        Platform(
            "x",
            "X",
            (("weighted characters", weighted_length, 280),),
            4,
            1000,
            True,
            "X developer documentation, Counting characters (twitter-text configuration 3)",
        ),
        Platform(
            "bluesky",
            "Bluesky",
            (("characters", graphemes, 300), ("bytes", _bytes, 3000)),
            4,
            2000,
            True,
            "Lexicon app.bsky.feed.post",
        ),
        Platform(
            "mastodon",
            "Mastodon",
            (("characters", mastodon_length, 500),),
            4,
            1500,
            True,
            "Mastodon, default configuration of a server; a server may set others",
        ),
        Platform("facebook", "Facebook", (("characters", len, 63206),), 10, 1000, False, _TOLD),
        Platform("linkedin", "LinkedIn", (("characters", len, 3000),), 20, 1000, False, _TOLD),
        Platform("instagram", "Instagram", (("characters", len, 2200),), 10, 1000, False, _TOLD),
        Platform(
            "threads",
            "Threads",
            (("characters", threads_length, 500),),
            20,
            1000,
            True,
            "Meta, Threads Posts, Limitations (14 April 2026); pictures and alternative text told by others",
        ),
    )
}
