"""The window: the only room that imports PySide6. Importing the package itself loads nothing of Qt."""
