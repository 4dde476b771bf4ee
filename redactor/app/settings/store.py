"""The settings file: one TOML file in the user's configuration folder. What can't be read gives the defaults."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from redactor.app.settings.declared import BY_KEY, SETTINGS, Value
from redactor.errors import ResourceError


def settings_path() -> Path:
    """Return where the file lies."""
    from platformdirs import user_config_path

    return user_config_path("redactor-workstation", appauthor=False) / "settings.toml"


class Options:
    """The settings in force, and the keys that were changed: action id -> key sequences in portable form.

    Args:
        path: of the file, None keeps everything in memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Value] = {}
        self.keys: dict[str, tuple[str, ...]] = {}
        self.problem = ""
        if path is not None:
            self._read(path)

    def get(self, key: str) -> Value:
        """Return a setting's value."""
        return self._values.get(key, BY_KEY[key].default)

    def text(self, key: str) -> str:
        """Return a setting that is a word."""
        return str(self.get(key))

    def change(self, values: Mapping[str, Value], keys: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Take new values and keys, and write the file, whole or not at all.

        Raises:
            ResourceError: the file can't be written; the values hold until the end all the same.
        """
        for key, value in values.items():
            if BY_KEY[key].accepts(value):
                self._values[key] = value
        if keys is not None:
            self.keys = dict(keys)
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}")
            temporary.write_text(self._written(), encoding="utf-8")
            temporary.replace(self._path)
        except OSError as error:
            raise ResourceError(
                "The settings can't be written.", f"Check the folder {self._path.parent}."
            ) from error

    def _written(self) -> str:
        lines = ["# Settings of the redaction workstation; the dialog (Ctrl+,) writes this file."]
        group = ""
        for setting in SETTINGS:
            head, _, name = setting.key.partition(".")
            if setting.key in self._values:
                if head != group:
                    lines += ["", f"[{head}]"]
                    group = head
                lines.append(f"{name} = {_toml(self._values[setting.key])}")
        if self.keys:
            lines += ["", "[keys]"]
            lines += [
                f"{_toml(key)} = [{', '.join(map(_toml, found))}]" for key, found in sorted(self.keys.items())
            ]
        return "\n".join(lines) + "\n"

    def _read(self, path: Path) -> None:
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            self.problem = "The settings file can't be read; the settings it came with hold."
            return
        for setting in SETTINGS:
            head, _, name = setting.key.partition(".")
            group = data.get(head)
            value = group.get(name) if isinstance(group, dict) else None
            if value is not None and setting.accepts(value):
                self._values[setting.key] = value
        keys = data.get("keys")
        for action, found in keys.items() if isinstance(keys, dict) else ():
            if isinstance(found, list) and all(isinstance(key, str) for key in found):
                self.keys[action] = tuple(found)


def _toml(value: Value) -> str:
    # A JSON string is a TOML basic string, and so are its true and false.
    return json.dumps(value)
