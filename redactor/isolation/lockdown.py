"""What a worker takes away from itself before it looks at a hostile byte.

Linux: own user, network and IPC namespaces, no new privileges, no core dump, address-space and CPU limits, no
files but the program's own (Landlock), no calls that only an intruder makes (seccomp).
Elsewhere: what the platform has. Each layer that took hold is named, so that the app can show it.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from redactor.isolation import landlock, seccomp
from redactor.isolation.limits import Limits

_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_CLONE_NEWIPC = 0x08000000
_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38


def cut_network() -> list[str]:
    """Leave the network for good; must run while the process has one thread. Returns the layers that hold."""
    if not sys.platform.startswith("linux"):
        return []
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET | _CLONE_NEWIPC) == 0:
        return ["network namespace"]
    if libc.unshare(_CLONE_NEWNET | _CLONE_NEWIPC) == 0:
        return ["network namespace"]
    return []


def harden_process(*, die_with_parent: bool) -> list[str]:
    """Forbid core dumps, debuggers and new privileges. Returns the layers that hold."""
    if not sys.platform.startswith("linux"):
        return []
    libc = ctypes.CDLL(None, use_errno=True)
    layers = []
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        layers.append("no new privileges")
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
        layers.append("no core dumps")
    if die_with_parent:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    return layers


def close_system(readable: Iterable[Path] = ()) -> list[str]:
    """Give up files and system calls; comes last, because the other steps need both. Returns the layers that hold.

    Every module that a job imports must lie in the program's own folders; open descriptors stay usable.

    Args:
        readable: folders that may be read besides those of the program.
    """
    if not sys.platform.startswith("linux"):
        return []
    layers = []
    if landlock.restrict_files(readable):
        layers.append("own files only (Landlock)")
    if seccomp.forbid_calls():
        layers.append("no dangerous calls (seccomp)")
    return layers


def limit_resources(limits: Limits, file_bytes: int = 0) -> list[str]:
    """Set hard limits on memory, CPU time and the size of written files. Returns the layers that hold."""
    if sys.platform == "win32":
        return []
    import resource

    seconds = int(limits.seconds) + 5
    wanted = [
        (resource.RLIMIT_AS, limits.memory_bytes, "memory limit"),
        (resource.RLIMIT_CPU, seconds, "processor time limit"),
        (resource.RLIMIT_CORE, 0, ""),
        (resource.RLIMIT_FSIZE, file_bytes, "" if file_bytes else "no file writes"),
    ]
    layers = []
    for which, value, name in wanted:
        try:
            _, hard = resource.getrlimit(which)
            bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(which, (bound, bound))
        except (ValueError, OSError):
            continue
        if name:
            layers.append(name)
    return layers


def quiet_environment() -> None:
    """Set what libraries must see before they are imported: no telemetry, no hubs, one thread each."""
    os.environ.update(
        ORT_DISABLE_TELEMETRY="1",
        HF_HUB_OFFLINE="1",
        TRANSFORMERS_OFFLINE="1",
        OPENBLAS_NUM_THREADS="1",
        TOKENIZERS_PARALLELISM="false",
    )
