"""The layers that wrap outside engines: Presidio's pattern recognisers and spaCy's names."""
