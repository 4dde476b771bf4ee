"""Imported by the warm parent: makes the codec's validators once, so that no child has to."""

from redactor.isolation.codec import dump, dump_document
from redactor.model import Document, Expectations, Plan, VerifierResult, WrittenFile

dump_document(Document("", "", "", "", 0))
dump(Plan, Plan())
dump(Expectations, Expectations())
dump(WrittenFile, WrittenFile(b"", ""))
dump(tuple[VerifierResult, ...], ())
