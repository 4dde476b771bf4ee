"""Writes markings onto files: banners, blocks, portion marks, strokes through old marks, properties.

Each kind has one module. They change nothing else: what stands in the file stays, byte for byte where the kind
allows it. Run in the document worker like every parser.
"""

from redactor.formats.stamp.stamping import STAMPED, can_strike, stamp, stamped_kind

__all__ = ["STAMPED", "can_strike", "stamp", "stamped_kind"]
