"""File <-> Document: one package a kind of file, found by content through the registry."""

from redactor.formats.contract import Format, Renderer
from redactor.formats.registry import (
    extract_part,
    identify,
    open_renderer,
    read,
    read_steps,
    write_redacted,
)

__all__ = [
    "Format",
    "Renderer",
    "extract_part",
    "identify",
    "open_renderer",
    "read",
    "read_steps",
    "write_redacted",
]
