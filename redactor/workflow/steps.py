"""The steps of documents on their way out, apart from the rules: the window names them before it loads a case."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """What a person does with documents as a whole."""

    SUBMIT = "submit"
    APPROVE = "approve"
    RETURN = "return"
    RELEASE = "release"
