"""The allow-list of RTF: control words that shape text, and what becomes of each destination."""

from __future__ import annotations

_FORMATTING = """
    par pard plain sect sectd page column softline line tab intbl cell row nestcell nestrow trowd lastrow ansi
    mac pc pca uc deff deflang deflangfe adeff stshfdbch stshfloch stshfhich stshfbi b i ul ulnone uld uldash
    uldashd uldashdd uldb ulth ulw ulwave ulhwave ululdbwave ulc strike striked caps scaps outl shad embo impr
    super sub nosupersub up dn expnd expndtw kerning charscalex f fs cf cb highlight chcbpat chcfpat chshdng
    chbrdr lang langfe langnp langfenp noproof rtlch ltrch loch hich dbch af afs ai ab acf fcs cs animtext
    accnone accdot acccomma ql qr qc qj qd qt li ri fi lin rin cufi culi curi sb sa sbauto saauto sl slmult
    keep keepn pagebb widctlpar nowidctlpar hyphpar noline contextualspace rtlpar ltrpar faauto fahang
    facenter faroman favar fafixed outlinelevel level itap tx tqr tqc tqdec tb tldot tlmdot tlhyph tlul tlth
    tleq adjustright aspalpha aspnum nooverflow brdrt brdrb brdrl brdrr brdrbtw brdrbar box brdrs brdrth
    brdrsh brdrdb brdrdot brdrdash brdrhair brdrw brdrcf brsp brdrnone brdrnil brdrdashsm brdrdashd brdrdashdd
    brdrtriple brdrtnthsg brdrthtnsg brdrtnthtnsg brdrtnthmg brdrthtnmg brdrtnthtnmg brdrtnthlg brdrthtnlg
    brdrtnthtnlg brdrwavy brdrwavydb brdrdashdotstr brdremboss brdrengrave brdrinset brdroutset shading cfpat
    cbpat bghoriz bgvert bgfdiag bgbdiag bgcross bgdcross bgdkhoriz bgdkvert trgaph trleft trrh trhdr trkeep
    trql trqr trqc trbrdrt trbrdrb trbrdrl trbrdrr trbrdrh trbrdrv trftsWidth trwWidth trftsWidthB trftsWidthA
    trwWidthB trwWidthA trautofit trpaddl trpaddr trpaddt trpaddb trpaddfl trpaddfr trpaddft trpaddfb trspdl
    trspdr trspdt trspdb trspdfl trspdfr trspdft trspdfb tblind tblindtype irow irowband tsrowd rtlrow ltrrow
    cellx clmgf clmrg clvmgf clvmrg clvertalt clvertalc clvertalb clbrdrt clbrdrb clbrdrl clbrdrr clcfpat
    clcbpat clshdng clftsWidth clwWidth clpadl clpadr clpadt clpadb clpadfl clpadfr clpadft clpadfb clNoWrap
    clFitText cltxlrtb cltxtbrl cltxbtlr cldglu cldgll taprtl paperw paperh psz margl margr margt margb gutter
    margmirror landscape facingp deftab widowctrl hyphauto hyphcaps pgnstart viewkind viewscale nouicompat fet
    ftnbj ftnalt aftnnar aftnbj aenddoc aendnotes endnotes enddoc ftnstart ftnrestart lndscpsxn pgwsxn pghsxn
    marglsxn margrsxn margtsxn margbsxn guttersxn headery footery titlepg cols colsx colno colw colsr
    linebetcol sbknone sbkcol sbkpage sbkeven sbkodd pgncont pgnrestart pgndec pgnucrm pgnlcrm pgnucltr
    pgnlcltr pgnstarts pgnx pgny vertalt vertalb vertalc vertalj rtlsect ltrsect sectunlocked linex linemod
    linestarts linerestart linecont chpgn chftn chdate chtime sectnum absw absh nowrap dxfrtext dfrmtxtx
    dfrmtxty wrapdefault wraparound phmrg phpg phcol pvmrg pvpg pvpara posx posy posxc posxl posxr posxi posxo
    posyt posyb posyc posyil dropcapli dropcapt shpleft shptop shpright shpbottom shpz shplid shpbxpage
    shpbxmargin shpbxcolumn shpbxignore shpbypage shpbymargin shpbypara shpbyignore shpwr shpwrk shpfblwtxt
    shplockanchor shpfhdr dobxpage dobxmargin dobxcolumn dobypage dobymargin dobypara dodhgt dptxbx dptxbxmar
    dprect dpellipse dpline dppolyline dpx dpy dpxsize dpysize dplinew dplinecor dplinecog dplinecob
    dplinesolid dplinehollow dpfillpat dpfillfgcr dpfillfgcg dpfillfgcb dpfillbgcr dpfillbgcg dpfillbgcb
    dppolycount dpptx dppty dproundr dpshadow dpgroup dpcount dpendgroup
"""
FORMATTING = frozenset(_FORMATTING.split())
# Words that stand for a character.
CHARACTERS = {
    "bullet": "\u2022", "endash": "\u2013", "emdash": "\u2014", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f", "zwbo": "\u200b",
    "zwnbo": "\u2060",
    "~": "\u00a0", "-": "\u00ad", "_": "\u2011",
}  # fmt: skip
# Words that end a paragraph.
BREAKS = frozenset({"par", "cell", "nestcell", "row", "nestrow", "sect", "page", "column"})
# Groups that are kept as groups of their own name, with paragraphs of their own.
STORIES = frozenset(
    {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "shptxt",
     "dptxbxtext"}
)  # fmt: skip
# Groups whose content simply belongs to the text around them, marked as one that may be skipped or not.
INLINE = frozenset(
    {"shppict", "result", "fldrslt", "listtext", "pntext", "ud", "moMath", "moMathPara", "mr", "mt", "rtf",
     "nesttableprops", "shp", "shpgrp"}
)  # fmt: skip
# Properties of shapes that are kept, when their value is a number.
SHAPE_PROPERTIES = frozenset(
    """
    shapeType fFlipH fFlipV rotation fFilled fillColor fillBackColor fillOpacity fillType fLine lineColor
    lineWidth lineDashing lineStyle dxTextLeft dyTextTop dxTextRight dyTextBottom anchorText WrapText
    txflTextFlow fFitShapeToText posh posrelh posv posrelv fLayoutInCell fAllowOverlap fBehindDocument
    pibFlags cropFromTop cropFromBottom cropFromLeft cropFromRight geoLeft geoTop geoRight geoBottom
    adjustValue adjust2Value adjust3Value groupLeft groupTop groupRight groupBottom relLeft relTop relRight
    relBottom relRotation gtextSize fGtext gtextFBold gtextFItalic
    """.split()  # noqa: SIM905  (reads best as prose)
)
CHARSETS = {
    0: "cp1252", 2: "symbol", 77: "mac_roman", 78: "cp932", 79: "cp949", 80: "gbk", 81: "cp950", 83: "mac_greek",
    86: "mac_turkish", 89: "mac_cyrillic", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
# What is never copied: destination -> (address, label); all others that may be skipped are hidden parts.
GONE = {
    "annotation": ("comment/", "Comment"),
    "atnid": ("person/", "Author of a comment"),
    "atnauthor": ("person/", "Author of a comment"),
    "revtbl": ("revision-author/", "Authors of tracked changes"),
    "bkmkstart": ("bookmark/", "Name of a bookmark"),
    "xe": ("index/", "Entry of an index"),
    "tc": ("index/", "Entry of an index"),
    "tcn": ("index/", "Entry of an index"),
    "rxe": ("index/", "Entry of an index"),
    "txe": ("index/", "Entry of an index"),
    "docvar": ("doc-var/", "Document variable"),
    "formfield": ("form/", "Data of a form field"),
    "template": ("link/hidden/", "Template"),
    "filetbl": ("link/hidden/", "Link to another file"),
    "objclass": ("object-name/", "Kind of an embedded object"),
    "objname": ("object-name/", "Name of an embedded object"),
    "userprops": ("property/custom/", "Custom property"),
    "htmltag": ("html/", "HTML source"),
    "picprop": ("alt-hidden/", "Alternative text"),
    "hlinkbase": ("link/hidden/", "Base of links"),
}
# Left out, and nothing that a person wrote.
SILENT = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
     "colorschememapping", "latentstyles", "datastore", "wgrffmtfilter", "mmathPr", "xmlnstbl", "bkmkend",
     "atnref",
     "atndate", "atntime", "atrfstart", "atrfend", "nonesttables", "nonshppict", "shprslt", "blipuid", "bliptag",
     "objdata", "panose", "falt", "pgptbl", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn",
     "pnseclvl",
     "defchp", "defpap", "oldcprops", "oldpprops", "oldsprops", "oldtprops", "background", "mmathPict", "ebcstart",
     "ebcend", "protusertbl", "passwordhash", "writereservhash"}
)  # fmt: skip
