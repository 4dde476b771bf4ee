"""Old Office files (.doc, .xls, .ppt) become new ones through LibreOffice, in a process without network.

The helper is a fresh interpreter that locks itself in, runs LibreOffice with a profile of its own in an empty
folder, and removes the folder. Unlike the document workers it may write files: LibreOffice can't do without.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from redactor.errors import DamagedFileError, LimitError, UnsupportedFormatError
from redactor.isolation.limits import Limits

_SECONDS: Final = 120.0
_MEMORY: Final = 8 << 30
_MAX_RESULT: Final = 1 << 30
_TARGETS: Final = {
    "doc": ("docx", "docx:MS Word 2007 XML"),
    "xls": ("xlsx", "xlsx:Calc MS Excel 2007 XML"),
    "ppt": ("pptx", "pptx:Impress MS PowerPoint 2007 XML"),
}
_NO_RESULT: Final = 3


def find_libreoffice() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    usual = (
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        "C:/Program Files/LibreOffice/program/soffice.exe",
    )
    return next((path for path in usual if Path(path).is_file()), None)


def convert(data: bytes, kind: str) -> tuple[bytes, str]:
    """Turn an old Office file into a new one.

    Args:
        data: the file.
        kind: "doc", "xls" or "ppt".

    Returns:
        (bytes of the new file, its extension without the dot).

    Raises:
        UnsupportedFormatError: LibreOffice is not installed.
        DamagedFileError: LibreOffice could not read the file, or it needs a password.
        LimitError: it took longer than is allowed.
    """
    program = find_libreoffice()
    extension, _ = _TARGETS[kind]
    if program is None:
        raise UnsupportedFormatError(
            f"This is an old Office file (.{kind}); it is read through LibreOffice, which is not installed here.",
            f"Install LibreOffice, or save a copy as .{extension} and open that.",
        )
    with tempfile.TemporaryDirectory(prefix="redactor-") as folder:
        result = _run_helper(program, kind, Path(folder), data)
    return result, extension


def _run_helper(program: str, kind: str, folder: Path, data: bytes) -> bytes:
    source = folder / f"document.{kind}"
    source.write_bytes(data)
    helper = subprocess.Popen(  # noqa: S603  our own interpreter and module
        [sys.executable, "-I", "-m", "redactor.isolation.converter", program, kind, str(folder)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        helper.wait(_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise LimitError(
            "LibreOffice took too long to convert the file.", "Save a copy in a new format."
        ) from error
    finally:
        _end(helper)
    result = source.with_suffix(f".{_TARGETS[kind][0]}")
    if not result.is_file() or not 0 < result.stat().st_size <= _MAX_RESULT:
        raise DamagedFileError(
            "LibreOffice could not convert the file; it may be damaged or protected by a password.",
            "Open it in its own program and save a copy in a new format.",
        )
    return result.read_bytes()


def _end(helper: subprocess.Popen[bytes]) -> None:
    """End the helper and what it started: LibreOffice leaves a second process behind when it hangs."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(helper.pid, signal.SIGKILL)
    if helper.poll() is None:
        helper.kill()
    helper.wait()


def main() -> int:
    """Run as the helper: `program kind folder`."""
    from redactor.isolation.lockdown import cut_network, harden_process, limit_resources

    program, kind, folder = sys.argv[1:4]
    cut_network()
    harden_process(die_with_parent=True)
    limit_resources(Limits(_SECONDS, _MEMORY), file_bytes=_MAX_RESULT)
    home = Path(folder) / "home"
    home.mkdir()
    profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
    quiet = ("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck")
    source = str(Path(folder) / f"document.{kind}")
    command = [program, profile, *quiet, "--convert-to", _TARGETS[kind][1], "--outdir", folder, source]
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8"}
    done = subprocess.run(command, env=environment, check=False)  # noqa: S603  the program that was found
    return 0 if done.returncode == 0 else _NO_RESULT


if __name__ == "__main__":
    sys.exit(main())
