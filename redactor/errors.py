"""One exception class per cause: the sentence for the user, what to do next, and the exit code.

Exit codes (docs/command-line.md): 0 done and verified; 2 usage, or an input refused cleanly;
3 verification failed, nothing written; 4 the gate refused, nothing written; 5 an internal error.
"""

from __future__ import annotations

from typing import ClassVar


class RedactorError(Exception):
    """Base of all errors that the user sees as one sentence.

    Args:
        sentence: what went wrong, one sentence, without text taken from the document.
        next_step: what the user can do about it, one sentence or empty.
    """

    exit_code: ClassVar[int] = 5

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step

    def one_line(self) -> str:
        """Return the sentence and the next step on a single line."""
        line = f"{self.sentence} {self.next_step}".strip()
        return " ".join(line.split())


class UsageError(RedactorError):
    """The call itself is wrong: an option, a path, a file of terms or boxes."""

    exit_code = 2


class UnsupportedFormatError(RedactorError):
    """The kind of file is one that the product does not read."""

    exit_code = 2


class DamagedFileError(RedactorError):
    """The file can't be read as what it says it is; a reader that sees nothing counts as damage."""

    exit_code = 2


class EncryptedFileError(RedactorError):
    """The file needs a password."""

    exit_code = 2


class PasswordNeededError(EncryptedFileError):
    """A PDF needs a password that was not given: with it, it can be read."""


class LimitError(RedactorError):
    """The file needs more time, memory, members or nesting than is allowed."""

    exit_code = 2


class UnsafeLayoutError(RedactorError):
    """A place can't be redacted safely; the sentence names page and cause and the next step offers another way."""

    exit_code = 2


class VerificationError(RedactorError):
    """The written file failed a verifier; no output exists."""

    exit_code = 3


class GateError(RedactorError):
    """The gate refused the export; the sentence lists the reasons."""

    exit_code = 4


class CaseStoreError(RedactorError):
    """The case store can't be opened or written: locked, read-only, newer, damaged or full."""

    exit_code = 2


class PassphraseError(RedactorError):
    """A passphrase is missing or wrong; nothing was changed."""

    exit_code = 2


class AuditError(RedactorError):
    """A log, an approval or a release pack was changed, or breaks the rules of its case."""

    exit_code = 3


class WorkerError(RedactorError):
    """The worker process died or broke its protocol; the window stays alive."""

    exit_code = 5


class ResourceError(RedactorError):
    """A data file (policy, regime, scheme) is missing or invalid; users name and write these too."""

    exit_code = 2


WIRE_ERRORS: dict[str, type[RedactorError]] = {
    cls.__name__: cls
    for cls in (
        UsageError,
        UnsupportedFormatError,
        DamagedFileError,
        EncryptedFileError,
        PasswordNeededError,
        LimitError,
        UnsafeLayoutError,
        VerificationError,
        GateError,
        CaseStoreError,
        WorkerError,
        ResourceError,
    )
}
