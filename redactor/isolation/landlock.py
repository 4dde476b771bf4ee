"""Landlock (Linux 5.13 and newer): a worker reads only what its own program is made of, and writes nothing.

Source: the kernel's Documentation/userspace-api/landlock.rst and uapi/linux/landlock.h. By ctypes, because the
standard library has no call for it and 60 lines are easier to keep than a package in its first releases.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

# The same numbers on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_QUERY = 1
_RULE_PATH_BENEATH = 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3

# What each version of the interface lets a process give up; what a kernel does not know it would refuse.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_NETWORK_RIGHTS = {4: 0b11}  # bind and connect of TCP
_SCOPES = {6: 0b11}  # abstract sockets and signals to processes outside

# Shared libraries, fonts that a document names but does not hold, and what numeric libraries ask of the processor.
_SYSTEM_PATHS = (
    "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/usr/share", "/usr/local/share",
    "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
    "/dev/null", "/dev/zero", "/dev/urandom", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system",
)  # fmt: skip


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def restrict_files(readable: Iterable[Path] = ()) -> bool:
    """Give up every file but those of the program and below `readable`, for good; tell whether the kernel agreed.

    Needs "no new privileges". Descriptors that are open stay usable.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_QUERY))
    if version < 1:
        return False
    rights = _up_to(version, _FILE_RIGHTS)
    ruleset = _Ruleset(rights, _up_to(version, _NETWORK_RIGHTS), _up_to(version, _SCOPES))
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    handle = libc.syscall(_CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if handle < 0:
        return False
    try:
        for path in (*_readable_paths(), *readable):
            _allow_reading(libc, handle, path)
        return bool(libc.syscall(_RESTRICT_SELF, handle, ctypes.c_uint32(0)) == 0)
    finally:
        os.close(handle)


def _up_to(version: int, rights: dict[int, int]) -> int:
    return sum(bits for since, bits in rights.items() if since <= version)


def _readable_paths() -> Iterator[Path]:
    """Yield the folders that the interpreter, the program and its libraries lie in, then those of the system."""
    own = [sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path, getattr(sys, "_MEIPASS", "")]
    seen = set()
    for name in (*own, str(Path(__file__).parents[2] / "resources"), *_SYSTEM_PATHS):
        path = Path(name)
        # A path of the program that is a file is a zip of modules; an empty one would be the current folder.
        if name and path not in seen and path.exists():
            seen.add(path)
            yield path


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: Path) -> None:
    """Add one rule; a path that can't be opened stays closed, which is the safe side."""
    try:
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = _PathBeneath(_READ_FILE | _READ_DIR if path.is_dir() else _READ_FILE, parent)
        libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, ctypes.byref(rule), ctypes.c_uint32(0))
    finally:
        os.close(parent)
