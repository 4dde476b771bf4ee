#!/usr/bin/env python3
"""Everything a developer or a newcomer runs: run, test, lint, bench, lock, samples. Standard library only.

python3 packaging/dev.py run [--demo] [-o DIR] [FILE...]   make .venv, open the app (or do the job headless)
python3 packaging/dev.py test [PYTEST ARGUMENTS...]        lint, then all tests
python3 packaging/dev.py lint                              ruff, mypy, import-linter
python3 packaging/dev.py bench [NAME...]                   speed and memory, printed side by side
python3 packaging/dev.py samples                           make resources/samples anew
python3 packaging/dev.py pictures                          make the pictures of the guide anew
python3 packaging/dev.py lock                              pin requirements anew, with hashes
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "packaging" / "requirements"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# Shared libraries that Qt's wheels expect from the system, and the Debian packages that hold them.
WINDOW_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DISPLAY_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "dbus-daemon": "dbus-daemon"}
# The test with a screen reader's eyes runs its client with Debian's own Python, the only one that has pyatspi.
SCREEN_READER = {
    Path("/usr/libexec/at-spi-bus-launcher"): "at-spi2-core",
    Path("/usr/lib/python3/dist-packages/pyatspi"): "python3-pyatspi",
}


def main(argv: list[str]) -> int:
    """Carry out one command."""
    if sys.version_info < (3, 11):  # noqa: UP036  this script is what meets an older Python first
        return fail("Python 3.11 or newer is needed.")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="open the app on the sample case")
    run.add_argument("--demo", action="store_true", help="do the whole job headless instead")
    run.add_argument("-o", "--output", default="demo-out", help="folder for what the demo writes")
    run.add_argument("files", nargs="*", help="files to open instead of the sample case")
    for name in ("test", "lint", "bench", "samples", "pictures", "lock"):
        commands.add_parser(name, add_help=False)
    options, rest = parser.parse_known_args(argv)
    if options.command != "run":
        os.chdir(ROOT)
        return COMMANDS[options.command](rest)
    if rest:
        parser.error(f"unknown arguments: {' '.join(rest)}")
    return run_app(options)


def run_app(options: argparse.Namespace) -> int:
    """Open the app, or do the demonstration when there is no display or it is asked for."""
    prepare(["run"])
    need_system({**WINDOW_LIBRARIES, **(DISPLAY_LIBRARIES if has_display() else {})}, {})
    if options.demo or not has_display():
        return call([PYTHON, "-m", "redactor", "demo", "-o", options.output])
    samples = ROOT / "resources" / "samples"
    files = options.files or [
        str(path)
        for path in sorted(samples.iterdir())
        if path.suffix in SAMPLE_KINDS and "planted" not in path.name
    ]
    return call([PYTHON, "-m", "redactor", *files])


SAMPLE_KINDS = {".eml", ".pdf", ".xlsx", ".txt", ".docx", ".jpg"}


def run_tests(rest: list[str]) -> int:
    """Lint, then run pytest; its closing line is the last thing printed."""
    prepare(["run", "dev"])
    need_system({**WINDOW_LIBRARIES, **DISPLAY_LIBRARIES}, PROGRAMS, SCREEN_READER)
    failed = 0 if rest else lint([])
    code = call([PYTHON, "-m", "pytest", "-q", *rest])
    if failed:
        print("Lint failed: see above.", file=sys.stderr)
    return code or failed


def lint(_rest: list[str]) -> int:
    """Run every linter; all of them run even when one fails."""
    prepare(["run", "dev"])
    bin_ = PYTHON.parent
    checks = (
        [bin_ / "ruff", "check", "."],
        [bin_ / "ruff", "format", "--check", "--quiet", "."],
        [bin_ / "mypy"],
        [bin_ / "lint-imports", "--no-cache"],
        [bin_ / "python", ROOT / "packaging" / "check_translations.py"],
    )
    failed = 0
    for check in checks:
        done = subprocess.run([str(part) for part in check], cwd=ROOT, capture_output=True, text=True, check=False)
        ok = done.returncode == 0
        words = " ".join(Path(word).name for word in check[:2])
        print(f"{'ok  ' if ok else 'FAIL'} {words}", flush=True)
        if not ok:
            failed = 1
            print(done.stdout, done.stderr, flush=True)
    return failed


def bench(rest: list[str]) -> int:
    """Run the benchmarks named, or all of them."""
    prepare(["run", "dev"])
    names = rest or sorted(path.stem for path in (ROOT / "tests" / "benchmarks").glob("[!_]*.py"))
    return max(call([PYTHON, ROOT / "tests" / "benchmarks" / f"{name}.py"]) for name in names)


def make_samples(rest: list[str]) -> int:
    """Make the sample case anew."""
    prepare(["run", "dev"])
    return call([PYTHON, ROOT / "packaging" / "make_samples.py", *rest])


def make_pictures(_rest: list[str]) -> int:
    """Make the pictures of the user guide from the real window."""
    prepare(["run", "dev"])
    return call([PYTHON, ROOT / "packaging" / "make_guide_pictures.py"])


def lock(_rest: list[str]) -> int:
    """Pin all requirements with hashes and without index addresses."""
    prepare(["run", "dev"])
    call([PYTHON, "-m", "pip", "install", "--quiet", "pip-tools"])
    flags = ["--quiet", "--allow-unsafe", "--generate-hashes", "--strip-extras", "--no-header", "--no-annotate"]
    flags += ["--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host"]
    compile_ = [PYTHON, "-m", "piptools", "compile", *flags]
    code = call([*compile_, "-o", "packaging/requirements/run.txt", "pyproject.toml"])
    return code or call([*compile_, "-o", "packaging/requirements/dev.txt", "packaging/requirements/dev.in"])


COMMANDS = {
    "test": run_tests,
    "lint": lint,
    "bench": bench,
    "samples": make_samples,
    "pictures": make_pictures,
    "lock": lock,
}


def prepare(sets: list[str]) -> None:
    """Make .venv hold exactly the pinned requirements; a second call costs a hash of two files."""
    files = [REQUIREMENTS / f"{name}.txt" for name in sets]
    stamps = {path: VENV / f".{path.stem}.sha256" for path in files}
    wanted = {path: hashlib.sha256(path.read_bytes() + sys.version.encode()).hexdigest() for path in files}
    missing = [p for p in files if not stamps[p].is_file() or stamps[p].read_text() != wanted[p]]
    if not missing and PYTHON.exists():
        return
    if not has_pip():
        make_venv()
    print(
        f"Installing pinned requirements ({', '.join(path.name for path in missing)}) into .venv ...", flush=True
    )
    arguments = [argument for path in missing for argument in ("-r", str(path))]
    pip = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--require-hashes",
    ]
    code = call([*pip, *arguments])
    if code:
        raise SystemExit(fail("The requirements could not be installed; pip says why above.", code))
    link_project()
    for path in missing:
        stamps[path].write_text(wanted[path])


def make_venv() -> None:
    """Create .venv; Debian keeps what it needs for that in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        install_debian([f"python3.{sys.version_info.minor}-venv"])
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is None:
            raise SystemExit(fail("Python can't make virtual environments here: the package above is missing."))
    venv.create(VENV, with_pip=True, clear=True)


def has_pip() -> bool:
    """Tell whether .venv was made to its end."""
    return PYTHON.exists() and any(VENV.glob("[Ll]ib/**/site-packages/pip/__main__.py"))


def link_project() -> None:
    """Put the checkout on the environment's path and a `redactor` command into its bin folder."""
    script = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    done = subprocess.run([str(PYTHON), "-c", script], capture_output=True, text=True, check=True)
    (Path(done.stdout.strip()) / "redactor_checkout.pth").write_text(f"{ROOT}\n")
    if os.name != "nt":
        command = PYTHON.parent / "redactor"
        command.write_text(f"#!{PYTHON}\nimport sys\nfrom redactor.__main__ import main\nsys.exit(main())\n")
        command.chmod(0o755)


def need_system(
    libraries: dict[str, str], programs: dict[str, str], places: dict[Path, str] | None = None
) -> None:
    """Install what the system lacks where we may, else print the command."""
    if not sys.platform.startswith("linux"):
        return
    packages = [package for library, package in libraries.items() if not loads(library)]
    packages += [package for program, package in programs.items() if not shutil.which(program)]
    packages += [package for place, package in (places or {}).items() if not place.exists()]
    if not FONT.exists():
        packages.append("fonts-dejavu-core")
    if packages:
        install_debian(sorted(set(packages)))


def install_debian(packages: list[str]) -> None:
    """Install Debian packages as root, else say how."""
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        print(f"Some system packages are missing. Install them with:\n    sudo {command}", file=sys.stderr)
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {' '.join(packages)} ...", flush=True)
    for line in ("apt-get update -qq", f"{command} -qq"):
        subprocess.run(line.split(), env=environment, stdout=subprocess.DEVNULL, check=False)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(command: list[str | Path]) -> int:
    """Run a command in the checkout and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=Path.cwd(), check=False).returncode


def fail(sentence: str, code: int = 2) -> int:
    """Print one sentence and return an exit code."""
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
