"""E-mail (.eml, .mbox): read with all its alternatives and attachments, written anew by allow-list."""

from redactor.formats.contract import Format
from redactor.formats.mail import mailbox
from redactor.formats.mail.reader import extract_attachment, read
from redactor.formats.mail.writer import write_redacted

FORMAT = Format("eml", "message/rfc822", ".eml", read, write_redacted)
MBOX_FORMAT = Format("mbox", "application/mbox", ".mbox", mailbox.read, mailbox.write_redacted)

__all__ = ["FORMAT", "MBOX_FORMAT", "extract_attachment"]
