"""The document: pages as tiles, flowing text, marks painted over both."""
