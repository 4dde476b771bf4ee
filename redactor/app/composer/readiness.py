"""May the post go out? Pure functions over what is known of it; every reason is one sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from redactor.app.theme.kinds import type_label
from redactor.text import fold_text
from redactor.workflow.draft_check import DraftCheck
from redactor.workflow.platforms import PLATFORMS, Platform


@dataclass(slots=True)
class Picture:
    """A picture that is open.

    Attributes:
        copy: SHA-256 of its redacted copy, exported and verified as decided now; "" for none.
        used: it belongs to the post.
    """

    doc_id: str
    name: str
    alternative: str = ""
    copy: str = ""
    used: bool = True


_SENTENCES = {
    "empty": str(QT_TRANSLATE_NOOP("Readiness", "There is neither text nor a picture.")),
    "nowhere": str(QT_TRANSLATE_NOOP("Readiness", "No platform is chosen.")),
    "long": str(QT_TRANSLATE_NOOP("Readiness", "Too long for {0}: {1} of {2}.")),
    "many": str(QT_TRANSLATE_NOOP("Readiness", "{0} takes at most {1} pictures.")),
    "unchecked": str(QT_TRANSLATE_NOOP("Readiness", "The text is being checked.")),
    "found": str(QT_TRANSLATE_NOOP("Readiness", "{0}: {1}.")),
    "names": str(QT_TRANSLATE_NOOP("Readiness", "Names were not searched in {0}: a person must read the text.")),
    "hidden": str(QT_TRANSLATE_NOOP("Readiness", "{0} still holds its hidden data: export it first.")),
    "silent": str(QT_TRANSLATE_NOOP("Readiness", "{0} has no alternative text.")),
    "wordy": str(QT_TRANSLATE_NOOP("Readiness", "The alternative text of {0} is too long for {1}.")),
}


def reasons_against(
    text: str,
    check: DraftCheck | None,
    public: Collection[str],
    platforms: Sequence[str],
    pictures: Sequence[Picture],
) -> list[str]:
    """Return why the post must not go out as it is; empty when nothing stands against it.

    Args:
        text: of the draft as it is now.
        check: the last answer; of another text it counts as none.
        public: folded texts of which a person said that they are meant to be public.
        platforms: keys of PLATFORMS.
        pictures: those that are open; only those that belong to the post count.
    """
    chosen = [PLATFORMS[key] for key in platforms]
    pictures = [picture for picture in pictures if picture.used]
    found = [] if text.strip() or pictures else [_say("empty")]
    found += [] if chosen else [_say("nowhere")]
    found += [reason for platform in chosen for reason in _limits(platform, text, pictures)]
    found += _given_away(text, check, public)
    for picture in pictures:
        found += [] if picture.copy else [_say("hidden", picture.name)]
        found += [] if picture.alternative.strip() else [_say("silent", picture.name)]
    return found


def _limits(platform: Platform, text: str, pictures: Sequence[Picture]) -> Iterator[str]:
    for measure in platform.measure(text):
        if not measure.fits:
            yield _say("long", platform.title, measure.length, measure.limit)
    if len(pictures) > platform.images:
        yield _say("many", platform.title, platform.images)
    for picture in pictures:
        if len(picture.alternative) > platform.alternative:
            yield _say("wordy", picture.name, platform.title)


def _given_away(text: str, check: DraftCheck | None, public: Collection[str]) -> Iterator[str]:
    if check is None or check.text != text:
        if text.strip():
            yield _say("unchecked")
        return
    for finding in check.findings:
        words = text[finding.start : finding.end]
        if finding.blocks and fold_text(words) not in public:
            yield _say("found", type_label(finding.entity_type), " ".join(words.split()))
    if check.unsearched:
        yield _say("names", check.unsearched)


def _say(key: str, *values: object) -> str:
    return QCoreApplication.translate("Readiness", _SENTENCES[key]).format(*values)
