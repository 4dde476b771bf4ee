"""Settings: declared once, kept in one file, shown in one dialog."""
