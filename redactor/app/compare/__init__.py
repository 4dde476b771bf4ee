"""The redacted file beside the original."""
