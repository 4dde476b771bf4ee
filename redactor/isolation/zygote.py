"""The warm parent of the document workers: holds imported libraries and no threads, forks one child a file.

Run as `python -I -m redactor.isolation.zygote FD`; FD is one end of a Unix socket pair. Requests are frames; a
"fork" request is followed by one passed descriptor, the child's channel. When the socket closes (the window was
closed or killed) every child is killed and the process ends.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import socket
import sys
import time
from typing import BinaryIO, cast

from redactor.isolation.document_worker import serve
from redactor.isolation.frames import ChannelClosedError, Header, read_frame, write_frame
from redactor.isolation.limits import OUT_OF_MEMORY, Limits
from redactor.isolation.lockdown import harden_process, quiet_environment


class Zygote:
    """Answers fork, kill, status and preload requests over its control socket."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._reader = cast("BinaryIO", control.makefile("rb", buffering=0))
        self._writer = cast("BinaryIO", control.makefile("wb"))
        self._children: set[int] = set()

    def run(self) -> None:
        """Serve until the control socket closes."""
        try:
            while True:
                header, _ = read_frame(self._reader, max_body=0)
                write_frame(self._writer, self._answer(header))
        except (ChannelClosedError, BrokenPipeError):
            pass
        finally:
            for pid in self._children:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    def _answer(self, header: Header) -> Header:
        match header.get("op"):
            case "fork":
                return {"pid": self._fork(Limits(float(header["seconds"]), int(header["memory_bytes"])))}
            case "kill":
                return self._kill(int(header["pid"]))
            case "status":
                return self._status(int(header["pid"]))
            case "preload":
                return {"loaded": [name for name in header["modules"] if _import(str(name))]}
            case _:
                return {}

    def _fork(self, limits: Limits) -> int:
        _, fds, _, _ = socket.recv_fds(self._control, 1, 1)
        channel = socket.socket(fileno=fds[0])
        pid = os.fork()
        if pid == 0:
            self._run_child(channel, limits)
        channel.close()
        self._children.add(pid)
        return pid

    def _run_child(self, channel: socket.socket, limits: Limits) -> None:
        code = 1
        try:
            self._control.close()
            os.setpgid(0, 0)
            reader = cast("BinaryIO", channel.makefile("rb"))
            writer = cast("BinaryIO", channel.makefile("wb"))
            serve(reader, writer, limits, forked=True)
            code = 0
        except MemoryError:
            code = OUT_OF_MEMORY
        finally:
            # Skips the parent's exit handlers: they belong to the parent.
            os._exit(code)

    def _kill(self, pid: int) -> Header:
        if pid in self._children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return self._status(pid)

    def _status(self, pid: int) -> Header:
        """Wait up to two seconds for a child that has closed its channel, then report how it ended."""
        if pid not in self._children:
            return {"code": None}
        for _ in range(200):
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                self._children.discard(pid)
                return {"code": os.waitstatus_to_exitcode(status)}
            time.sleep(0.01)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        self._children.discard(pid)
        return {"code": -int(signal.SIGKILL)}


def _import(name: str) -> bool:
    """Import a module of the product ahead of need; a failure shows when it is needed."""
    if not name.startswith("redactor."):
        return False
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def main() -> None:
    """Serve on the socket whose descriptor is the only argument."""
    quiet_environment()
    harden_process(die_with_parent=False)
    # The window decides when to stop; Ctrl+C in the terminal must not kill a half-done export first.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Zygote(socket.socket(fileno=int(sys.argv[1]))).run()


if __name__ == "__main__":
    main()
