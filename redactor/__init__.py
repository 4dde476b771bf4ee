"""Redaction and classification workstation: works offline, proves what it removed."""

__version__ = "0.1.0"
