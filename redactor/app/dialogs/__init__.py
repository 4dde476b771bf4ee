"""Dialogs: export, reason code, the same text, shortcuts, command palette, page number."""
