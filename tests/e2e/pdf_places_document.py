"""Hiding places beside the page: annotations, fields and the document's own structures."""

import pikepdf
from pdf_place_tools import (
    BOX,
    PLACES,
    SECRET,
    add,
    annotation,
    field,
    form,
    layer,
    name_tree,
    place,
    resource,
    script,
    show,
)
from pikepdf import Array, Dictionary, Name, String

# Annotations and fields.


@place("free text")
def _(pdf):
    annotation(pdf, Subtype=Name.FreeText, Contents=String(SECRET), DA=String("/Helv 12 Tf 0 g"))
    return [38, 118, 202, 152]


@place("stamp")
def _(pdf):
    annotation(pdf, Subtype=Name.Stamp, AP=Dictionary(N=form(pdf, show(), BBox=Array([30, 50, 190, 80]))))
    return [38, 118, 202, 152]


@place("other appearances")
def _(pdf):
    looks = Dictionary(N=form(pdf, show("Kept")), D=form(pdf, show()), R=form(pdf, show()))
    annotation(pdf, Subtype=Name.Stamp, AP=looks)


def noted(name, **keys):
    PLACES[name] = lambda pdf: annotation(pdf, **keys) and None


noted("note", Subtype=Name.Text, Contents=String(SECRET))
noted("note's author", Subtype=Name.Text, Contents=String("x"), T=String(SECRET))
noted("note's subject", Subtype=Name.Text, Contents=String("x"), Subj=String(SECRET))
noted("note in rich text", Subtype=Name.Text, RC=String(f"<body><p>{SECRET}</p></body>"))
noted("popup", Subtype=Name.Popup, Contents=String(SECRET))
noted(
    "highlight",
    Subtype=Name.Highlight,
    Contents=String(SECRET),
    QuadPoints=Array([40, 80, 90, 80, 40, 60, 90, 60]),
)
noted("unapplied redaction", Subtype=Name.Redact, OverlayText=String(SECRET))
noted("link", Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}")))
noted("link to another file", Subtype=Name.Link, A=Dictionary(S=Name.Launch, F=String(f"{SECRET}.pdf")))
noted("link by name", Subtype=Name.Link, Dest=String(SECRET))
noted("note's identifier", Subtype=Name.Text, Contents=String("x"), NM=String(SECRET))
noted("measure", Subtype=Name.Line, L=Array([40, 60, 90, 60]), Measure=Dictionary(R=String(SECRET)))


@place("hidden annotation")
def _(pdf):
    annotation(pdf, Subtype=Name.Stamp, F=2, AP=Dictionary(N=form(pdf, show())))


@place("attached to an annotation")
def _(pdf):
    spec = Dictionary(
        Type=Name.Filespec, F=String(f"{SECRET}.txt"), UF=String(f"{SECRET}.txt"),
        EF=Dictionary(F=pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)),
    )  # fmt: skip
    annotation(pdf, Subtype=Name.FileAttachment, FS=spec, Contents=String(SECRET))


@place("field value")
def _(pdf):
    field(pdf, V=String(SECRET), DA=String("/F1 12 Tf 0 g"))
    return [38, 118, 202, 152]


@place("field appearance")
def _(pdf):
    field(pdf, V=String(SECRET), AP=Dictionary(N=form(pdf, show(), BBox=Array([30, 50, 190, 80]))))
    return [38, 118, 202, 152]


def fielded(name, **keys):
    PLACES[name] = lambda pdf: field(pdf, **keys) and None


fielded("field default", V=String("x"), DV=String(SECRET))
fielded("field tool tip", V=String("x"), TU=String(SECRET))
fielded("field export name", V=String("x"), TM=String(SECRET))
fielded("field options", V=String("x"), FF=131072, Opt=Array([Array([String(SECRET), String("x")])]))
fielded("field rich text", V=String("x"), RV=String(f"<p>{SECRET}</p>"))
fielded("field caption", V=String("x"), MK=Dictionary(CA=String(SECRET), AC=String(SECRET)))
fielded("field calculation", V=String("x"), AA=Dictionary(C=script(String(SECRET))))


@place("field without a page")
def _(pdf):
    item = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("orphan"), V=String(SECRET)))
    pdf.Root.AcroForm = Dictionary(Fields=[item])


@place("XFA form")
def _(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=[], XFA=Array([String("data"), pdf.make_stream(SECRET.encode())]))


@place("signature")
def _(pdf):
    value = Dictionary(
        Type=Name.Sig, Name=String(SECRET), Reason=String(SECRET), Location=String(SECRET),
        Contents=String(SECRET.encode()), ByteRange=[0, 1, 2, 3],
    )  # fmt: skip
    pdf.Root.AcroForm = Dictionary(Fields=[Dictionary(FT=Name.Sig, T=String("s"), V=value)], SigFlags=3)


# The document's own structures.


@place("properties")
def _(pdf):
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo[f"/{SECRET}"] = "x"


@place("XMP")
def _(pdf):
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = SECRET


@place("outline")
def _(pdf):
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem(SECRET, 0))


@place("attachment")
def _(pdf):
    pdf.attachments[SECRET] = pikepdf.AttachedFileSpec(pdf, SECRET.encode(), filename=SECRET)


@place("associated file")
def _(pdf):
    stream = pdf.make_stream(SECRET.encode(), Type=Name.EmbeddedFile)
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, UF=String(SECRET), EF=Dictionary(F=stream)))
    pdf.Root.AF = Array([spec])
    pdf.pages[0].obj.AF = Array([spec])


@place("portfolio")
def _(pdf):
    pdf.Root.Collection = Dictionary(
        Schema=Dictionary(N=Dictionary(Subtype=Name.S, N=String(SECRET))), D=String(SECRET)
    )


@place("structure")
def _(pdf):
    element = Dictionary(
        Type=Name.StructElem, S=Name.P, ActualText=String(SECRET), Alt=String(SECRET), T=String(SECRET),
        E=String(SECRET), ID=String(SECRET), Lang=String(SECRET),
        A=Dictionary(O=Name.Table, Summary=String(SECRET)),
    )  # fmt: skip
    pdf.Root.StructTreeRoot = Dictionary(
        Type=Name.StructTreeRoot, K=pdf.make_indirect(element), RoleMap=Dictionary({f"/{SECRET}": Name.P}),
        ClassMap=Dictionary({f"/{SECRET}": Dictionary(O=Name.Layout)}),
        IDTree=Dictionary(Names=[String(SECRET), element]),
    )  # fmt: skip
    pdf.Root.MarkInfo = Dictionary(Marked=True)


@place("type of a structure element")
def _(pdf):
    element = Dictionary(Type=Name.StructElem, S=Name(f"/{SECRET}"), Pg=pdf.pages[0].obj, K=0)
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=pdf.make_indirect(element))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    add(pdf, f"/{SECRET} <</MCID 0>> BDC ".encode() + show("tagged") + b" EMC")


def rooted(name, key, value):
    PLACES[name] = lambda pdf: pdf.Root.__setitem__(key, value)


def paged(name, key, value):
    PLACES[name] = lambda pdf: pdf.pages[0].obj.__setitem__(key, value)


rooted("page labels", "/PageLabels", Dictionary(Nums=[0, Dictionary(P=String(SECRET))]))
rooted("destinations", "/Dests", Dictionary({f"/{SECRET}": Array([0, Name.Fit])}))
rooted("output intent", "/OutputIntents", Array([Dictionary(S=Name.GTS_PDFX, Info=String(SECRET))]))
rooted("private key of the catalogue", "/Private", Dictionary(Note=String(SECRET)))
rooted("viewer preferences", "/ViewerPreferences", Dictionary(Note=String(SECRET)))
rooted("language", "/Lang", String(SECRET))
rooted("article thread", "/Threads", Array([Dictionary(I=Dictionary(Title=String(SECRET)))]))
rooted("base address", "/URI", Dictionary(Base=String(f"https://example.org/{SECRET}")))
rooted("web capture", "/SpiderInfo", Dictionary(V=1.0, C=Array([Dictionary(AU=String(SECRET))])))
rooted("legal note", "/Legal", Dictionary(Attestation=String(SECRET)))
rooted("requirements", "/Requirements", Array([Dictionary(S=String(SECRET))]))
rooted("validation data", "/DSS", Dictionary(VRI=Dictionary({f"/{SECRET}": Dictionary()})))
rooted("extensions", "/Extensions", Dictionary({f"/{SECRET}": Dictionary(BaseVersion=Name("/1.7"))}))
rooted("application data", "/PieceInfo", Dictionary(App=Dictionary(Private=String(SECRET))))
rooted("action of the document", "/AA", Dictionary(WC=script(String(SECRET))))
paged("application data of a page", "/PieceInfo", Dictionary(App=Dictionary(Private=String(SECRET))))
paged("action of a page", "/AA", Dictionary(O=script(String(SECRET))))
paged("private key of a page", "/Note", String(SECRET))
paged("page group", "/Group", Dictionary(S=Name.Transparency, Note=String(SECRET)))
paged("measure of a page", "/VP", Array([Dictionary(Name=String(SECRET), BBox=[0, 0, 9, 9])]))
paged("identifier of a page", "/ID", String(SECRET))
paged("separations of a page", "/SeparationInfo", Dictionary(DeviceColorant=String(SECRET)))


@place("destination tree")
def _(pdf):
    name_tree(pdf, "/Dests", Dictionary(D=Array([0, Name.Fit])), SECRET)


@place("script")
def _(pdf):
    name_tree(pdf, "/JavaScript", script(pdf.make_stream(SECRET.encode())))


@place("opening action")
def _(pdf):
    pdf.Root.OpenAction = script(pdf.make_stream(SECRET.encode()))


@place("page template")
def _(pdf):
    template = pdf.make_indirect(
        Dictionary(Type=Name.Template, MediaBox=[0, 0, 99, 99], Contents=pdf.make_stream(show()))
    )
    name_tree(pdf, "/Templates", template, SECRET)


@place("layer's name")
def _(pdf):
    group = layer(pdf, SECRET, off=False)
    pdf.Root.OCProperties.D = Dictionary(Order=Array([String(SECRET), group]), Name=String(SECRET))


@place("font's own name")
def _(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.Name = Name(f"/{SECRET}")


@place("font's base name")
def _(pdf):
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{SECRET}"), Encoding=Name.WinAnsiEncoding
    )
    resource(pdf, "/Font", "/Fb", font)
    add(pdf, b"BT /Fb 12 Tf 40 60 Td (kept here) Tj ET")


@place("comment in a character map")
def _(pdf):
    mapping = f"% {SECRET}\nbegincmap 1 beginbfchar <41> <0041> endbfchar endcmap".encode()
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(mapping)


@place("characters no longer drawn")
def _(pdf):
    add(pdf, show())
    pairs = " ".join(f"<{ord(c):02X}> <{ord(c):04X}>" for c in SECRET)
    mapping = f"begincmap {len(SECRET)} beginbfchar {pairs} endbfchar endcmap".encode()
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(mapping)
    return BOX


@place("colour's name")
def _(pdf):
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 1, 1], C1=[0, 0, 0], N=1)
    space = Array([Name.Separation, Name(f"/{SECRET}"), Name.DeviceRGB, function])
    resource(pdf, "/ColorSpace", "/Cs", space)
    add(pdf, b"/Cs cs 1 scn 10 10 20 20 re f")


@place("comment in a function")
def _(pdf):
    function = pdf.make_stream(
        f"{{ % {SECRET}\n dup dup }}".encode(), FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1] * 3)
    )
    space = Array([Name.Separation, Name.Spot, Name.DeviceRGB, function])
    resource(pdf, "/ColorSpace", "/Cs", space)
    add(pdf, b"/Cs cs 1 scn 10 10 20 20 re f")


@place("halftone")
def _(pdf):
    resource(pdf, "/ExtGState", "/G1", Dictionary(HT=Dictionary(HalftoneType=1, HalftoneName=String(SECRET))))
    add(pdf, b"/G1 gs")


@place("resource's name")
def _(pdf):
    resource(pdf, "/XObject", f"/{SECRET}", form(pdf, b"0 0 9 9 re f"))
    add(pdf, f"/{SECRET} Do".encode())


@place("unused resource")
def _(pdf):
    resource(pdf, "/XObject", "/Unused", form(pdf, show()))


@place("PostScript object")
def _(pdf):
    made = pdf.make_stream(f"({SECRET}) show".encode(), Type=Name.XObject, Subtype=Name.PS)
    resource(pdf, "/XObject", "/Ps", made)
    add(pdf, b"/Ps Do")


PLACES["comment in content"] = lambda pdf: add(pdf, f"% {SECRET}\n0 g".encode())
PLACES["unknown operator"] = lambda pdf: add(pdf, f"({SECRET}) foo ({SECRET}) 1 w".encode())
PLACES["compatibility section"] = lambda pdf: add(pdf, f"BX ({SECRET}) bar EX".encode())
PLACES["marked point"] = lambda pdf: add(pdf, f"/Note <</Text ({SECRET})>> DP".encode())
PLACES["tag of marked content"] = lambda pdf: add(pdf, f"/{SECRET} BMC EMC".encode())
PLACES["key of an inline picture"] = lambda pdf: add(
    pdf, f"q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G /Note ({SECRET}) ID A EI Q".encode()
)
PLACES["key of a content stream"] = lambda pdf: pdf.pages[0].Contents.__setitem__("/Note", String(SECRET))
PLACES["trailer"] = lambda pdf: pdf.trailer.__setitem__("/Note", String(SECRET))


@place("unreferenced object")
def _(pdf):
    pdf.make_indirect(Dictionary(Note=String(SECRET)))


__all__ = ["PLACES"]
