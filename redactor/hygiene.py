"""What this process must not leave behind: no core dump with document text or passphrases. Light to import."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def close_to_dumps() -> bool:
    """Turn core dumps of this process off and close its memory to the user's other processes; True where it works.

    Linux: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0 (as KeePassXC's Bootstrap does). Elsewhere what POSIX has.
    """
    done = False
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
        done = True
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            done = ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 and done
    return done
