"""Regular expressions for people to write: RE2 alone, so that no pattern takes more than linear time."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from redactor.errors import UsageError

# RE2's default budget of 8 MiB; what needs more is refused, as it would be slow.
_MEMORY = 8 << 20


@lru_cache(maxsize=256)
def compile_pattern(regex: str, *, any_case: bool = False) -> Any:
    r"""Return the compiled pattern.

    Args:
        regex: RE2 syntax: no look-around, no back-references; \w, \d, \b know ASCII only, \pL any letter.
        any_case: case does not matter, and ^ and $ stand for the ends of lines: as one types a search.

    Raises:
        UsageError: RE2 can't compile it; the sentence has RE2's own words for the problem.
    """
    import re2  # 20 ms, only when there are patterns

    options = re2.Options()
    # Otherwise RE2 writes the pattern, which may name somebody, to standard error.
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        return re2.compile(f"(?im){regex}" if any_case else regex, options=options)
    except re2.error as error:
        raise UsageError(
            f"This pattern can't be used: {_said(error)}.", "Look-around and back-references are not known here."
        ) from error


def _said(error: Exception) -> str:
    words = error.args[0] if error.args else "no reason given"
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
