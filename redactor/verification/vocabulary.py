"""The formats' own words. A surname such as Roman, Black or Page must not be taken for a leak in them."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from typing import Final


def _words(text: str) -> list[str]:
    return text.split()


# Names of ISO 32000-2 that a word or a surname could be taken for; shorter ones are never searched.
PDF_NAMES: Final = frozenset(
    _words(
        """
    AvgWidth ICCBased Alternate SemiCondensed Condensed Unnamed CMap CMapName WMode space Identity-H Identity-V
    Helv CMapType opacity AcroForm ActualText Adobe Alternates Annot Annots AntiAlias Artifact ArtBox Ascent
    Author Background BaseEncoding BaseFont BaseVersion BBox BitsPerComponent BitsPerCoordinate BitsPerFlag
    BitsPerSample BlackIs1 BlackPoint BleedBox Block BlockQuote Border Bounds ByteRange CalGray CalRGB CapHeight
    Caption Catalog CharProcs CharSet CIDFontType0 CIDFontType0C CIDFontType2 CIDInit CIDSet CIDSystemInfo
    CIDToGIDMap CCITTFaxDecode Color ColorBurn ColorDodge Colorants ColorSpace ColorTransform Colors Columns
    Comment Compatible Components Content Contents Coords Count CreationDate Creator CropBox Crypt Cyan
    DamagedRowsBeforeError Darken DCTDecode Decode DecodeParms Default DefaultCMYK DefaultGray DefaultRGB
    Descent DescendantFonts Dest Dests DeviceCMYK DeviceGray DeviceN DeviceRGB DeviceRGBK Diamond Difference
    Differences Directory Document Domain DocumentFragment Dotted Double Embedded EmbeddedFile EmbeddedFiles
    EncodedByteAlign Encode Encoding Encrypt EndOfBlock EndOfLine Exclusion Expert ExtGState Extend Extends
    Extensions Figure Filter First FirstChar FirstPage FitWindow Flags Flate FlateDecode Font FontBBox
    FontDescriptor FontFamily FontFile FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight Footer
    Form Formula FormType Function Functions FunctionType Gamma GlyphNames GoTo Gouraud Group Halftone HardLight
    Header Height Identity Image ImageMask Index Indexed Info Inline Intent Interpolate InkList ItalicAngle
    JBIG2Decode JBIG2Globals JPXDecode Kids Label Lang Last LastChar LastModified Leading Left Length Length1
    Length2 Length3 Lighten Limits Linear Linearized Line Lines Link List ListNumbering Lock Luminosity
    LZWDecode MacExpertEncoding MacRomanEncoding Magenta Mark MarkInfo Marked Mask Matrix Matte MaxLen MaxWidth
    MediaBox Metadata Middle MissingWidth ModDate Multiply Name Named Names Next None NonStruct Normal Note Nums
    ObjStm OneColumn OpenAction OpenType Order Ordering Orientation Outlines Overlay OutputIntent OutputIntents
    Page PageLabels PageLayout PageMode Pages PaintType Paragraph Parent ParentTree ParentTreeNextKey Part
    Pattern PatternType Perceptual PieceInfo Placement Predictor Prev Private ProcSet Producer Properties Quote
    Range Rate Rect Reference Registry RelativeColorimetric Resources Reference RoleMap Root Rotate Rows Ruby
    RunLengthDecode Saturation Scope Screen Section Separation Shading ShadingType Short Simple Simplex Size
    SMask SMaskInData SoftLight Solid Span Standard StandardEncoding StemH StemV Start Stream StructElem
    StructParent StructParents StructTreeRoot Style Subject Subtype Subtype1 Supplement Suspects Symbol Table
    Tabs TBody Template Text TextAlign TFoot THead TilingType Times Title ToUnicode Transparency Trans Trapped
    TrimBox TrueType Type Type0 Type1 Type1C Type3 MMType1 TwoColumnLeft TwoColumnRight UniqueID UseNone UserUnit
    Version VerticesPerRow ViewerPreferences Watermark White WhitePoint Width Widths WinAnsiEncoding WinAnsi
    WritingMode XHeight XObject XRef XRefStm XStep Yellow YStep ZapfDingbats ImageB ImageC ImageI
    DisplayDocTitle Black Black1 Reversed Sect Link Form Warichu Round Bold Italic Oblique Regular
    """
    )
)

# Families whose names travel in files as font names; several are first names and surnames too.
FONT_FAMILIES: Final = tuple(
    sorted(
        _words(
            """
    acaslon caslon benton stixtwo open ryumin gothicbbb heisei koz adobeheiti adobesong adobemyungjo adobearabic
    adobe pmingliu dfkai hiragino songti applegothic cmtt cmss cmcsc msam msbm eufm texgyre urw helv cidfont
    geeza baghdad beirut damascus aharoni andalus angsana aparajita arabictypesetting arial avenir bahnschrift
    baskerville batang bell berlinsans bodoni bookantiqua bookman bradleyhand brushscript calibri californian
    calisto cambria candara carlito caladea centaur century chiller colonna comic consolas constantia cooper
    copperplate corbel cordia courier cmr cmb cmti cmsy cmmi cmex curlz daunpenh david dejavu dengxian didot
    dingbats dokchampa dotum droid ebrima edwardian elephant engravers eras euphemia fangsong felix footlight
    forte franklin frankruehl freesans freeserif freemono freestyle french frutiger futura gabriola gadugi
    garamond gautami georgia gill gisha gloucester goudy gulim gungsuh haettenschweiler harlow harrington
    helvetica hightower hoefler impact imprint informal iskoola jasmine javanese jokerman juice kaiti kalinga
    kartika khmer kokila kristen kunstler latha latin lato leelawadee levenim liberation lucida magneto maiandra
    malgun mangal marlett matura meiryo menlo microsoft mingliu minion miriam mistral modern monaco mongolian
    monotype moolboran msgothic msmincho msoutlook myanmar myriad mvboli narkisim niagara nimbus nirmala noto
    nsimsun nyala ocr old onyx opensans optima palace palatino papyrus parchment perpetua playbill plantagenet
    poor pristina raavi rage ravie roboto rockwell rod sakkal script segoe shonar showcard shruti simhei
    simplified simsun snap stencil stixgeneral sylfaen symbol tahoma tempus times traditional trebuchet tunga tw
    tahoma ubuntu utsaah vani verdana vijaya viner vivaldi vladimir vrinda webdings wide wingdings yugothic zapf
    """
        ),
        key=len,
        reverse=True,
    )
)
_STYLE = (
    "psmt|mt|ps|bold|italic|oblique|regular|roman|black|light|medium|narrow|condensed|cond|extended|semi|demi|book|ui|"
    "new|sans|serif|mono|std|pro|unicode|rounded|ms|neue|text|display|linotype|gothic|heavy|thin|extra|ultra|nova|old|style|"
    "schoolbook|cn|bt|itc|lt|one|two|symbols|math|cjk|jp|kr|sc|tc|hebrew|arabic|typewriter|handwriting|console|bright|"
    "fax|obl|semibold|pr6n|min|minpr|go|calligraphy|capitals|titling|ext|b|i|[0-9]+|[,._]"
)
_FAMILY = re.compile(rf"(?:[A-Z]{{6}}\+{{1,2}})?(?:{'|'.join(FONT_FAMILIES)})(?:{_STYLE})*", re.IGNORECASE)

COLOURS: Final = frozenset(
    _words(
        """
    auto none black blue cyan green magenta red yellow white brown gray grey orange pink purple silver gold
    maroon navy olive teal lime aqua fuchsia violet indigo rose coral crimson salmon khaki plum tan turquoise
    ivory lavender orchid
    """
    )
)

# Values of enumerated types of Office Open XML and OpenDocument, from real files and the standards' schemas.
# They are looked up as they are written: almost all begin with a small letter, as no name of a person does.
OFFICE_VALUES: Final = frozenset(
    _words(
        """
    abbreviated aboveAverage accent1 accent2 accent3 accent4 accent5 accent6 afterEffect all allAtOnce always
    arabicPeriod area arial auto autoFilter automatic autoZero average avg back background background1
    background2 band1Horz band1Vert band2Horz band2Vert base base64Binary baseline bbPlcHdr before begin bestFit
    between bevel bg1 bg2 blank blind blip body bold boolean both bothSides bottom bullet butt call category
    cell cellIs center centerContinuous centered centerGroup char character characters circle clean clear
    clickEffect clip clockwise clustered cnt col collapsing colorScale column columns combine
    compressPunctuation contains containsBlanks containsText content contextual continuationNotice
    continuationSeparator continue continuous count countNums cross ctr ctrTitle currentDate custom cycle dark1
    dark2 dash dashDot dashed data dataBar date dateTime decimal decimalZero default delete dense diamond
    different display distribute distributed dk1 dk2 document doNotCompress doNotOverflow dot dotDash dotted
    double doubleAccounting dropDown duplicateValues dxa dynamic east eastAsia eaVert edge edit ellipse ellipsis
    embed embedded empty end endnote endnotePr endnotes entr equal even evenPage exact exp expression extra fade
    false field fill first firstCol firstColumn firstPage firstRow fit fixed flat float folHlink
    followedHyperlink font footer footnote footnotes formula formulas frame frozen ftr full fullDate function
    gap general gradient gramEnd gramStart graphic gray125 greaterThan gregorian grid group hair half hang
    hanging hdr header hidden high higherThan hlink hold horizontal horz hybridMultilevel hyperlink icon iconSet
    implicit inBase included indefinite indent index inEnd inline inner inset inside insideH insideV int integer
    invisible italic justified justify keep kern landscape large last lastCol lastColumn lastPage lastRow layout
    left leftTab legend lessThan letter level light1 light2 lin line linear lineChart lineMarker lines linked
    list listtab literal locked log long lower lowerLetter lowerRoman lrTb lt1 lt2 mainSeq major majorBidi
    majorEastAsia majorHAnsi manual margin marker markers master max maximized maximum med mediacall medium
    mediumDashed mediumKashida menu microsoft midCat middle min minimized minimum minMax minor minorBidi
    minorEastAsia minorHAnsi minus mirror miter mixed modern mult multiLevel multilevel name narrow never new
    newest newspaper next nextColumn nextPage nextTo nil noChangeArrowheads noConversion noFill noGrp
    noIndicator noMove none normal noRot north noStrike not notBeginsWith notBetween notContains notEqual
    nothing num number numbering numeric obj object objTx odd oddPage off offset once oneCell oneCellAnchor
    onLoad onNext onPrev onStopAudio open operator order orthographicFront out outEnd outer outline outset over
    overlap overThenDown page pageBottom pageBreakPreview pageLayout pages paper paragraph parallel parenthesis
    pct percent percentage percentStacked perspective phClr phonetic photo pic pictTx picture picTx pie pivot
    placeholder plain plus point points polygon portrait preserve preview print printer product proportional
    qualified quarter queue radial range ratio read readOnly rect rectangle ref reference region relative repeat
    restart restricted reverse rich right rightMargin rightTab rnd roman root rotate round row rows rtl
    rtlGradient same scale scatter screen screen4x3 script secHead section see seek segments separate separator
    series shadow shape shared sheet short show side simple single singleAccounting size slantDashDot sldImg
    sldNum slide slidenum slope slow small smooth sng solid south space spellEnd spellStart spin split square
    stack stacked standard start stdDev stDev step stop straight straightConnector1 stretch strict strike string
    style sub subscript subSup subTitle subtotal sum super superscript surface swiss symbol sysClr sysDash
    sysDashDot sysDot system tab table tail tbl tblOverlap tbRl tbRlV template text text1 text2 textNoShape
    theme thick thin thinThickSmallGap three threePt through tight tile time timePeriod title titleOnly tmRoot
    toggle top top10 topAndBottom topMargin total transparent triangle true ttb twoCell twoCellAnchor twoObj
    twoTxTwoObj tx1 tx2 type underline undOvr unicode uniqueValues unit unknown unlocked unsigned upper
    upperLetter upperRoman user value values variable vert vertical vertTitleAndTx vertTx view visible wave
    wdTlfl web week west whole wide width windings window windowText withEffect words wrap write xMax year yes
    zero zxx
    """
    )
)


def is_office_value(value: str) -> bool:
    """True for a value of an enumerated attribute."""
    return value in OFFICE_VALUES or value in _schema_values()


@lru_cache(maxsize=1)
def _schema_values() -> frozenset[str]:
    """Return the values of all enumerations of the Office Open XML schemas."""
    page = resources.files(__package__).joinpath("office_values.txt").read_text(encoding="utf-8")
    return frozenset(word for line in page.splitlines() if line[0] != "#" for word in line.split())


def is_pdf_name(name: str) -> bool:
    """True for a name (without slash) of the PDF standard's own vocabulary, numbered or not (`Image12`)."""
    return name in PDF_NAMES or name.rstrip("0123456789_") in PDF_NAMES


def is_font_name(name: str) -> bool:
    """True for the name of a known family, with or without a subset tag and style words."""
    return bool(_FAMILY.fullmatch(name.strip("/").replace(" ", "").replace("-", "")))


def is_colour(word: str) -> bool:
    """True for the name of a colour in office and web formats."""
    return word.lower() in COLOURS
