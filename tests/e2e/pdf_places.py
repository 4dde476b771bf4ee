"""Hiding places for one secret in a PDF, each a small file with a sentence that must stay.

`PLACES` maps a name to a function that plants SECRET in an open pikepdf document of one page (300 by 200 points).
A function may return the box over the secret, in points from the top left as shown, which is then told beside the
term. `RAW` holds places that only bytes can make. Nothing of the product is used.
"""

import io

import pdf_places_document
import pdf_places_drawn
import pikepdf
from pdf_place_tools import KEPT, SECRET, add, base, show

PLACES = pdf_places_drawn.PLACES | pdf_places_document.PLACES


def built(name):
    """Return (bytes of the file, box or None) of a place of PLACES."""
    with pikepdf.open(io.BytesIO(base())) as pdf:
        box = PLACES[name](pdf)
        out = io.BytesIO()
        pdf.save(out, preserve_pdfa=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue(), box if isinstance(box, list) else None


# Places that only bytes can make.


def _startxref(data):
    return int(data[data.rindex(b"startxref") :].split()[1])


def _previous_revision():
    with pikepdf.open(io.BytesIO(base())) as pdf:
        add(pdf, show())
        pdf.pages[0].contents_coalesce()
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
    content = b"BT /F1 12 Tf 40 160 Td (" + KEPT.encode() + b") Tj ET"
    update = b"\n%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(content), content)
    trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")]
    trailer = trailer.replace(b"<<", b"<< /Prev %d" % _startxref(data), 1)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(data) + 1)
    return data + update + table + trailer + b"startxref\n%d\n%%%%EOF" % (len(data) + len(update))


def _in_the_body():
    data = base()
    return data.replace(b"endobj\n", b"endobj\n% " + SECRET.encode() + b"\n", 1)


RAW = {
    "previous revision": _previous_revision,
    "bytes after the end": lambda: base() + b"\n" + SECRET.encode(),
    "bytes before the header": lambda: SECRET.encode() + b"\n" + base(),
    "comment between objects": _in_the_body,
    "second file behind the first": lambda: base() + b"\n" + built("text")[0],
}


def all_places():
    """Yield (name, bytes, box or None)."""
    for name in PLACES:
        yield (name, *built(name))
    for name, make in RAW.items():
        yield name, make(), None


__all__ = ["KEPT", "PLACES", "RAW", "SECRET", "all_places"]
