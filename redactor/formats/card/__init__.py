"""Calendar entries (iCalendar, RFC 5545) and address cards (vCard, RFC 6350): properties by allow-list."""

from redactor.formats.card.format import read_calendar, read_card, write_calendar, write_card
from redactor.formats.contract import Format

FORMAT = Format("ics", "text/calendar", ".ics", read_calendar, write_calendar)
VCF_FORMAT = Format("vcf", "text/vcard", ".vcf", read_card, write_card)

__all__ = ["FORMAT", "VCF_FORMAT"]
