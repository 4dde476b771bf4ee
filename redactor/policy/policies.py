"""Policies of an office: what is accepted by rule, what blocks an export, which codes and schemes hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from redactor.errors import ResourceError
from redactor.model import Appearance, Band, ListEntry, ListKind, NotePlace
from redactor.policy.fields import Fields
from redactor.policy.frozen import FrozenMap
from redactor.policy.lists import load_lists, read_entries, refuse_contradictions
from redactor.policy.regimes import Regime, load_regime
from redactor.policy.resources import list_data_files, overlaid, read_yaml, user_overlay
from redactor.policy.schemes import list_schemes

_NO_CODES: Mapping[str, str] = FrozenMap({})


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules of an office.

    Attributes:
        key: name of the file.
        title: for people.
        auto_accept: unattended, findings of this band and above are accepted by rule; None accepts none.
        gate_band: in interactive use an undecided finding of this band or above refuses the export.
        demand_code: every redaction needs a reason code.
        audience: who will read what is released ("public", "REL TO USA, GBR" ...), or None for no check.
        regime: key of the reason codes offered.
        schemes: keys of the marking schemes read; empty means all.
        length_hiding_types: entity types whose gap is closed to a constant, so that its width tells nothing.
        appearance: how a redaction looks.
        notes: where pages say reason codes and amounts.
        default_codes: entity type -> reason code proposed when a finding of this type is accepted.
        suggestion_types: entity types that are never accepted by rule and never block: a person decides.
        always_redact: literals that are redacted wherever they stand.
        never_redact: literals that are never proposed.
        entries: all entries of always_redact, never_redact, whole_page and of the lists that the policy names.
        two_persons: nobody may approve or release what they drafted; the case keeps the rule from then on.
        stop_on_duties: a duty of the regime that is not met stops a release; else it is listed.
    """

    key: str
    title: str
    auto_accept: Band | None = Band.MEDIUM
    gate_band: Band = Band.MEDIUM
    demand_code: bool = False
    audience: str | None = None
    regime: str = "us_foia"
    schemes: tuple[str, ...] = ()
    length_hiding_types: tuple[str, ...] = ("PERSON",)
    appearance: Appearance = Appearance.BLACK
    notes: NotePlace = NotePlace.NONE
    default_codes: Mapping[str, str] = _NO_CODES
    suggestion_types: tuple[str, ...] = ()
    always_redact: tuple[str, ...] = ()
    never_redact: tuple[str, ...] = ()
    entries: tuple[ListEntry, ...] = ()
    two_persons: bool = False
    stop_on_duties: bool = False

    def accepts(self, entity_type: str, band: Band) -> bool:
        """True when a finding is accepted by rule in unattended use."""
        if self.auto_accept is None or entity_type in self.suggestion_types:
            return False
        return band.rank >= self.auto_accept.rank

    def blocks(self, entity_type: str, band: Band) -> bool:
        """True when such a finding, undecided, refuses the export in interactive use."""
        return entity_type not in self.suggestion_types and band.rank >= self.gate_band.rank


def list_policies(overlay: Path | None = None) -> tuple[str, ...]:
    """Return the keys of all policies, sorted."""
    return list_data_files("policies", overlay or user_overlay())


def load_policy(name: str | Path = "default", overlay: Path | None = None) -> Policy:
    """Load and check a policy.

    Args:
        name: key of a policy of the product or the overlay, or the path of a YAML file.
        overlay: a folder with policies/, regimes/ and schemes/ folders of the user's.

    Raises:
        ResourceError: missing or invalid; the sentence names file, entry and problem.
    """
    overlay = overlay or user_overlay()
    path = Path(name)
    if isinstance(name, Path) or path.suffix in (".yaml", ".yml"):
        if not path.is_file():
            raise ResourceError(f"There is no policy file {path.name}.", "Check the path that was given.")
        return _policy(Fields(read_yaml(path), path.name), path.stem, overlay, path.parent)
    content, file = overlaid("policies", name, overlay, {})
    return _policy(Fields(content, file), name, overlay, overlay / "lists" if overlay else None)


def _policy(fields: Fields, key: str, overlay: Path | None, lists: Path | None) -> Policy:
    if fields.text("key", key) != key:
        raise fields.error("key", "must be the name of the file")
    regime = _known_regime(fields, overlay)
    own = tuple(read_entries(fields, source=key))
    refuse_contradictions(fields, own)
    policy = Policy(
        key=key,
        title=fields.text("title"),
        auto_accept=fields.optional_choice("auto_accept", Band, Band.MEDIUM),
        gate_band=fields.choice("gate_band", Band, Band.MEDIUM),
        demand_code=fields.flag("demand_code", False),
        audience=fields.text("audience", "") or None,
        regime=regime.key,
        schemes=_known_schemes(fields, overlay),
        length_hiding_types=fields.texts("length_hiding_types", ("PERSON",)),
        appearance=fields.choice("appearance", Appearance, Appearance.BLACK),
        notes=fields.choice("notes", NotePlace, NotePlace.NONE),
        default_codes=_default_codes(fields, regime),
        suggestion_types=fields.texts("suggestion_types"),
        always_redact=_plain(own, ListKind.ALWAYS),
        never_redact=_plain(own, ListKind.NEVER),
        entries=(*own, *_named_lists(fields, lists)),
        two_persons=fields.flag("two_persons", False),
        stop_on_duties=fields.flag("stop_on_duties", False),
    )
    fields.done()
    return policy


def _plain(entries: tuple[ListEntry, ...], kind: ListKind) -> tuple[str, ...]:
    """Return the texts of the entries that ask for nothing but the literal: they are searched as terms, too."""
    return tuple(e.text for e in entries if e == ListEntry(kind, text=e.text, source=e.source))


def _named_lists(fields: Fields, folder: Path | None) -> tuple[ListEntry, ...]:
    """Read the lists that the policy names; a relative path counts from the policy's own folder."""
    names = fields.texts("lists")
    if names and folder is None:
        raise fields.error("lists", "can't be used in a policy of the product")
    return tuple(entry for name in names for entry in load_lists((folder or Path()) / name))


def _known_regime(fields: Fields, overlay: Path | None) -> Regime:
    key = fields.text("regime", "us_foia")
    try:
        return load_regime(key, overlay)
    except ResourceError as error:
        raise fields.error(
            "regime", f"names {key!r}, which can't be loaded: {error.sentence.rstrip('.')}"
        ) from error


def _known_schemes(fields: Fields, overlay: Path | None) -> tuple[str, ...]:
    wanted = fields.texts("schemes")
    known = list_schemes(overlay)
    for key in wanted:
        if key not in known:
            raise fields.error("schemes", f"has {key!r}; known are {', '.join(known)}")
    return wanted


def _default_codes(fields: Fields, regime: Regime) -> Mapping[str, str]:
    codes = {}
    for entity_type, code in fields.text_map("default_codes").items():
        reason = regime.find(code)
        if reason is None:
            raise fields.error("default_codes", f"has {code!r}, which the regime {regime.key} does not list")
        codes[entity_type] = reason.code
    return FrozenMap(codes)
