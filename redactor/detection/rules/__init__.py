"""Own recognisers, one file for each group of kinds."""

from __future__ import annotations

from redactor.detection.rule import Recogniser
from redactor.detection.rules import (
    addresses,
    coordinates,
    dates,
    identity_europe,
    identity_world,
    money,
    online,
    phones,
    references,
    secrets,
    vehicles,
)


def all_rules() -> tuple[Recogniser, ...]:
    """Return every own recogniser but those for people's names."""
    return (
        *addresses.RULES,
        *coordinates.RULES,
        *dates.RULES,
        *identity_europe.RULES,
        *identity_world.RULES,
        *money.RULES,
        *online.RULES,
        *phones.RULES,
        *references.RULES,
        *secrets.RULES,
        *vehicles.RULES,
    )
