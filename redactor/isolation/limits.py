"""Time and memory that a job in a worker may take (docs/threat-model.md, promises P2 and P4)."""

from __future__ import annotations

import os
from dataclasses import dataclass

_GIB = 1 << 30
OUT_OF_MEMORY = 77
"""Exit code of a worker that ran out of memory too badly to say so."""
_MEMORY_FLOOR = 2 * _GIB
_LARGE_FILE = 500 * (1 << 20)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of wall time and bytes of address space for one job."""

    seconds: float
    memory_bytes: int

    @classmethod
    def for_job(cls, size: int, pages: int = 0) -> Limits:
        """Return the limits for a file of `size` bytes and, when known, `pages` pages.

        30 s, plus 1 s a MiB (pages are not known before the file is read), plus 0.5 s a page beyond 60.
        """
        seconds = 30.0 + size / (1 << 20) + 0.5 * max(0, pages - 60)
        return cls(seconds=seconds, memory_bytes=_memory_for(size))


def _memory_for(size: int) -> int:
    """2 GiB; for files above 500 MB 1.5 times the file more, but never above half of the machine's memory."""
    wanted = _MEMORY_FLOOR + (int(1.5 * size) if size > _LARGE_FILE else 0)
    try:
        half = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (ValueError, OSError, AttributeError):
        return wanted
    return max(min(wanted, half), _GIB)
