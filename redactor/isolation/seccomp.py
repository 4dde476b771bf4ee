"""seccomp (Linux 3.17 and newer): system calls that no parser needs end in "not permitted".

Source: the kernel's Documentation/userspace-api/seccomp_filter.rst, uapi/linux/seccomp.h, bpf_common.h and the
system call tables. A list of what is forbidden, not of what is allowed: an allow-list breaks with each new libc,
and files, network and privileges are already given up by namespaces and Landlock; this is the layer below them.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct

_PR_SET_SECCOMP = 22
_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_KILL = 0x80000000
# Where a filter finds the number of the call and the architecture it was made for (struct seccomp_data).
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
# Numbers from here on are the second, 32-bit way of calling on x86-64 (x32), which would go round the list.
_X32 = 0x40000000

# machine: (AUDIT_ARCH, {name: number})
_TABLES: dict[str, tuple[int, dict[str, int]]] = {
    "x86_64": (
        0xC000003E,
        {
            "socket": 41, "connect": 42, "bind": 49, "listen": 50, "execve": 59, "kill": 62, "ptrace": 101,
            "pivot_root": 155, "chroot": 161, "mount": 165, "umount2": 166, "swapon": 167, "reboot": 169,
            "init_module": 175, "delete_module": 176, "tkill": 200, "kexec_load": 246, "add_key": 248,
            "request_key": 249, "keyctl": 250, "unshare": 272, "perf_event_open": 298, "open_by_handle_at": 304,
            "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311, "finit_module": 313, "bpf": 321,
            "execveat": 322, "userfaultfd": 323, "pidfd_send_signal": 424, "io_uring_setup": 425,
            "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428, "move_mount": 429, "fsopen": 430,
            "pidfd_open": 434, "pidfd_getfd": 438,
        },
    ),
    "aarch64": (
        0xC00000B7,
        {
            "umount2": 39, "mount": 40, "pivot_root": 41, "chroot": 51, "unshare": 97, "kexec_load": 104,
            "init_module": 105, "delete_module": 106, "ptrace": 117, "kill": 129, "tkill": 130, "reboot": 142,
            "socket": 198, "bind": 200, "listen": 201, "connect": 203, "add_key": 217, "request_key": 218,
            "keyctl": 219, "execve": 221, "swapon": 224, "perf_event_open": 241, "open_by_handle_at": 265,
            "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271, "finit_module": 273, "bpf": 280,
            "execveat": 281, "userfaultfd": 282, "pidfd_send_signal": 424, "io_uring_setup": 425,
            "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428, "move_mount": 429, "fsopen": 430,
            "pidfd_open": 434, "pidfd_getfd": 438,
        },
    ),
}  # fmt: skip


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def forbid_calls() -> bool:
    """Forbid the calls for this thread and all that it starts, for good; tell whether the kernel agreed.

    Needs "no new privileges". An architecture without a table stays without this layer.
    """
    table = _TABLES.get(platform.machine())
    if table is None:
        return False
    code = make_filter(*table)
    program = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def make_filter(architecture: int, calls: dict[str, int]) -> bytes:
    """Return a BPF program: another architecture kills the process, a listed call is refused, the rest goes on.

    Args:
        architecture: AUDIT_ARCH_* value of the calls' numbers.
        calls: at most 250 names with their numbers (a jump reaches 255 instructions).
    """
    count = len(calls)
    head = [
        _instruction(_LOAD, 0, 0, _ARCHITECTURE_AT),
        _instruction(_IF_EQUAL, 1, 0, architecture),
        _instruction(_RETURN, 0, 0, _KILL),
        _instruction(_LOAD, 0, 0, _NUMBER_AT),
        _instruction(_IF_AT_LEAST, count + 1, 0, _X32),
    ]
    tests = [_instruction(_IF_EQUAL, count - at, 0, number) for at, number in enumerate(calls.values())]
    tail = [_instruction(_RETURN, 0, 0, _ALLOW), _instruction(_RETURN, 0, 0, _REFUSE)]
    return b"".join([*head, *tests, *tail])


def _instruction(code: int, if_true: int, if_false: int, value: int) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
