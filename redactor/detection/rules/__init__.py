"""Own recognisers, one file for each group of kinds."""

from __future__ import annotations

from redactor.detection.rule import Recogniser
from redactor.detection.rules import (
    addresses,
    bodies,
    coordinates,
    dates,
    documents,
    handles,
    health,
    homes,
    identity_australia,
    identity_canada,
    identity_europe,
    identity_uk,
    identity_us,
    money,
    online,
    phones,
    references,
    secrets,
    special,
    vat,
    vehicles,
)


def all_rules() -> tuple[Recogniser, ...]:
    """Return every own recogniser but those for people's names."""
    return (
        *addresses.RULES,
        *bodies.RULES,
        *coordinates.RULES,
        *dates.RULES,
        *documents.RULES,
        *handles.RULES,
        *health.RULES,
        *homes.RULES,
        *identity_australia.RULES,
        *identity_canada.RULES,
        *identity_europe.RULES,
        *identity_uk.RULES,
        *identity_us.RULES,
        *money.RULES,
        *online.RULES,
        *phones.RULES,
        *references.RULES,
        *secrets.RULES,
        *special.RULES,
        *vat.RULES,
        *vehicles.RULES,
    )
