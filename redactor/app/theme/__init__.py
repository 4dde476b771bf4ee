"""Palettes, icons, and the colour and letter of each kind of finding."""
