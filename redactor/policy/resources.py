"""Where the files that travel with the product stand, and how one YAML file of them is read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from redactor.errors import ResourceError

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"

# A data file of ours is below 60 KB; what is larger is not one of these files.
_MAX_BYTES = 2_000_000


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder under resources/, in a wheel or in a checkout.

    Args:
        parts: names below resources/, such as ("schemes", "nato.yaml").

    Raises:
        ResourceError: it does not exist.
    """
    for root in (_INSTALLED, _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise ResourceError(
        f"The file {'/'.join(parts) or 'resources'} that travels with the product is missing.",
        "Install the product again.",
    )


def user_overlay() -> Path | None:
    """Return the user's folder of schemes/, regimes/ and policies/ that add to those of the product, None without.

    REDACTOR_OVERLAY names it; otherwise it is the folder `overlay` in the user's configuration folder, if there.

    Raises:
        ResourceError: REDACTOR_OVERLAY names no folder.
    """
    return _overlay_at(os.environ.get("REDACTOR_OVERLAY", ""))


@lru_cache(maxsize=8)
def _overlay_at(named: str) -> Path | None:
    if named:
        path = Path(named).resolve()
        if not path.is_dir():
            raise ResourceError("REDACTOR_OVERLAY names no folder.", "Make the folder, or unset it.")
        return path
    import platformdirs

    usual = platformdirs.user_config_path("redactor-workstation", appauthor=False) / "overlay"
    return usual if usual.is_dir() else None


class _StrictLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader, with a key that stands twice refused: the second would silently win."""


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    seen: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            raise yaml.constructor.ConstructorError(None, None, "a key must be a text", key_node.start_mark)
        if key in seen:
            raise yaml.constructor.ConstructorError(None, None, f"{key!r} stands twice", key_node.start_mark)
        seen[key] = loader.construct_object(value_node, deep=True)
    return seen


_StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML file whose top is a mapping.

    Raises:
        ResourceError: it can't be read, is too large, is not YAML, or its top is no mapping.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ResourceError(
            f"The file {path.name} can't be read: {error.strerror or 'no reason given'}."
        ) from error
    if len(data) > _MAX_BYTES:
        raise ResourceError(f"The file {path.name} is larger than {_MAX_BYTES} bytes.")
    try:
        content = yaml.load(data, Loader=_StrictLoader)  # noqa: S506  (a subclass of the safe loader)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        raise ResourceError(f"The file {path.name} is not valid YAML: {_where(error)}.") from error
    if not isinstance(content, dict):
        raise ResourceError(f"The file {path.name} must be a mapping of names to values.")
    return content


def _where(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or type(error).__name__
    return f"line {mark.line + 1}, {problem}" if mark else str(problem)


def find_data_file(folder: str, key: str, overlay: Path | None) -> tuple[Path | None, Path | None]:
    """Return (the product's file, the user's file) for `key`; either may be None.

    Raises:
        ResourceError: neither exists, or the key is no plain name.
    """
    if not key.replace("_", "").replace("-", "").isalnum():
        raise ResourceError(f"{key!r} is not a name of a file in {folder}.")
    own = resource_path(folder) / f"{key}.yaml"
    users = overlay / folder / f"{key}.yaml" if overlay else None
    found = (own if own.is_file() else None, users if users and users.is_file() else None)
    if found == (None, None):
        raise ResourceError(
            f"There is no {key}.yaml in {folder}.", f"Known: {', '.join(list_data_files(folder, overlay))}."
        )
    return found


def list_data_files(folder: str, overlay: Path | None) -> tuple[str, ...]:
    """Return the keys of all data files in a folder of resources/ and of the user's overlay, sorted."""
    folders = [resource_path(folder)] + ([overlay / folder] if overlay else [])
    return tuple(sorted({path.stem for place in folders if place.is_dir() for path in place.glob("*.yaml")}))


def overlaid(
    folder: str, key: str, overlay: Path | None, entries: Mapping[str, str]
) -> tuple[dict[str, Any], str]:
    """Read a data file with the user's overlay laid over it.

    Args:
        folder: below resources/ and below the overlay folder.
        key: file name without .yaml.
        overlay: the user's folder, or None.
        entries: for each list of entries in the file the field that names an entry ("codes": "code");
            entries of the overlay replace those of the same name and are added otherwise. Other fields replace.

    Returns:
        The mapping and the name of the file for error sentences.
    """
    own, users = find_data_file(folder, key, overlay)
    content = read_yaml(own) if own else {}
    if users:
        for field, value in read_yaml(users).items():
            named = entries.get(field)
            content[field] = _merge(content.get(field), value, named) if named else value
    return content, f"{folder}/{key}.yaml" + (" (with the overlay)" if users else "")


def _merge(old: Any, new: Any, named: str) -> Any:
    if not isinstance(old, list) or not isinstance(new, list):
        return new
    changed = {entry[named]: entry for entry in new if isinstance(entry, dict) and named in entry}
    if len(changed) != len(new):
        return new  # the reader of the list will say what is wrong with it
    kept = [changed.pop(_name(entry, named), entry) for entry in old]
    return kept + list(changed.values())


def _name(entry: Any, named: str) -> Any:
    return entry.get(named) if isinstance(entry, dict) else None
