"""The product's conscience: reads the saved file again with other engines than the writers'.

PDF by pdfium and qpdf, office files by zipfile and expat, mail by the email package, pictures chunk by chunk.
Nothing here raises: what can't be read is a failed check.
"""

from redactor.verification.audit import audit
from redactor.verification.verify import find_terms, read_text, verify

__all__ = ["audit", "find_terms", "read_text", "verify"]
