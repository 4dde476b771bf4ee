"""Work that must not run on the window's thread."""
