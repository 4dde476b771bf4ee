"""Make the sample case in resources/samples; the output is the same each time.

All people, places and numbers are invented. Phone numbers are from the ranges kept for fiction (555-01xx,
Ofcom 01632 960xxx), addresses of mail from example.org.
"""

from __future__ import annotations

import io
import re
import sys
import textwrap
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from random import Random

import openpyxl
import pikepdf
from docx import Document as WordDocument
from docx.oxml import parse_xml
from openpyxl.comments import Comment
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "samples"
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

# What must be gone from every output, by where it stands.
SEEN = [
    "Daniel Whitcombe",
    "Margaret Ellsworth",
    "Priya Raghunathan",
    "Tobias Wrenfield",
    "Samuel Okonkwo",
    "Laura Fitzsimmons",
    "daniel.whitcombe@example.org",
    "m.ellsworth@example.org",
    "202-555-0143",
    "202-555-0178",
    "01632 960417",
    "1427 Larkspur Lane",
    "12 March 1979",
    "GB82 WEST 1234 5698 7654 32",
]
HIDDEN = [
    "Helena Brightwater",
    "Oskar Lindqvist",
    "Viktor Marchenko",
    "Rosalind Achterberg",
    "Felix Ambergris",
    "Nadia Petrosyan",
    "Conrad Vellacott",
    "COTTAGE-7731",
    "Lens owner 88412",
    "relay-14.internal.example.org",
]
KEEP = [
    "Exercise Harbour Lantern",
    "Northmouth Port Authority",
    "The exercise began at 0600 and ended at 1815.",
    "Radio channel 12 was overloaded between 0910 and 0940.",
    "Two tugboats and one survey vessel took part.",
    "Lessons for the next exercise",
    "Quarterly overtime by team",
    "Thank you to everyone who kept the harbour safe this week.",
    "Request 2026-0417",
]
BANNER = "SECRET//NOFORN"
TIME = b"2026-09-15T09:00:00Z"


def main() -> int:
    """Write every file of the case."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    report, memo, photo = make_report(), make_memo(), make_photo()
    files = {
        "harbour-report.pdf": report,
        "interview-memo.docx": memo,
        "quay-photo.jpg": photo,
        "complaint-letter-scan.pdf": make_scan(),
        "overtime.xlsx": make_sheet(),
        "post-draft.txt": make_post(),
        "request-2026-0417.eml": make_mail(report, memo, photo),
        "planted.txt": lines(SEEN + HIDDEN),
        "planted_keep.txt": lines(KEEP),
    }
    for name, data in files.items():
        (FOLDER / name).write_bytes(data)
        print(f"{name:28} {len(data):8} bytes")
    return 0


def lines(texts: list[str]) -> bytes:
    """One text a line, UTF-8."""
    return "".join(f"{text}\n" for text in texts).encode()


REPORT = [
    (
        "After-action report: Exercise Harbour Lantern",
        [
            "(U) This report describes Exercise Harbour Lantern, held by the Northmouth Port Authority.",
            "(U) The exercise began at 0600 and ended at 1815.",
            "(U) Two tugboats and one survey vessel took part.",
            "(U) The exercise director was Daniel Whitcombe. His deputy was Margaret Ellsworth.",
        ],
    ),
    (
        "Conduct",
        [
            "(U) Radio channel 12 was overloaded between 0910 and 0940.",
            "(S//NF) Daniel Whitcombe briefed the liaison team at the north pier. Questions went to 202-555-0143.",
            "(C) The camera at gate four was offline for most of the morning.",
        ],
    ),
    (
        "People interviewed",
        [
            "(U) Margaret Ellsworth, reached at m.ellsworth@example.org, spoke for the pilots.",
            "(S//NF) Tobias Wrenfield, born 12 March 1979, saw the second vessel turn without lights.",
            "(U) Priya Raghunathan kept the radio log and gave a copy to the board.",
        ],
    ),
    (
        "Injury",
        [
            "(U) One participant, Samuel Okonkwo, slipped on the ladder and was treated on the quay.",
            "(U) Letters to him go to 1427 Larkspur Lane, Springfield, VA 22150.",
            "(U) He can be called at 202-555-0178 in the afternoon.",
        ],
    ),
    (
        "Costs",
        [
            "(U) Fuel was paid by transfer to IBAN GB82 WEST 1234 5698 7654 32.",
            "(C) The reserve stock at depot three covers nine days.",
            "(U) Questions about costs: daniel.whitcombe@example.org.",
        ],
    ),
    (
        "Lessons for the next exercise",
        [
            "(U) Keep one radio channel free for the pilots.",
            "(S//NF) Move the liaison team away from the north pier.",
            "(U) Margaret Ellsworth will write the plan for the next exercise.",
        ],
    ),
]


def make_report() -> bytes:
    """A six-page PDF with banners, portion marks, and secrets in its properties, a note and an attachment."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=LETTER, invariant=1)
    page.setTitle("After-action report")
    page.setAuthor("Helena Brightwater")
    page.setSubject("Drafted at COTTAGE-7731")
    width, height = LETTER
    for number, (title, paragraphs) in enumerate(REPORT, 1):
        page.setFont("Helvetica-Bold", 12)
        page.drawCentredString(width / 2, height - 36, BANNER)
        page.drawCentredString(width / 2, 28, BANNER)
        page.setFont("Helvetica", 9)
        page.drawRightString(width - 54, 44, f"Page {number} of {len(REPORT)}")
        page.setFont("Helvetica-Bold", 15)
        page.drawString(54, height - 90, f"(U) {title}")
        if number == 1:
            _authority_block(page)
        _paragraphs(page, paragraphs, height - 125)
        page.showPage()
    page.save()
    return _with_hidden_places(buffer.getvalue())


def _authority_block(page: canvas.Canvas) -> None:
    page.setFont("Helvetica", 9)
    block = [
        "Classified By: Exercise Planning Cell",
        "Derived From: Harbour Security Guide 3",
        "Declassify On: 20450101",
    ]
    for row, line in enumerate(block):
        page.drawString(54, 110 - 12 * row, line)


def _paragraphs(page: canvas.Canvas, paragraphs: list[str], top: float) -> None:
    page.setFont("Times-Roman", 12)
    y = top
    for paragraph in paragraphs:
        for line in textwrap.wrap(paragraph, 88):
            page.drawString(54, y, line)
            y -= 16
        y -= 12


def _with_hidden_places(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=[500, 600, 520, 620],
            Contents=pikepdf.String("Ask Oskar Lindqvist whether this may go out"),
            T=pikepdf.String("Helena Brightwater"),
        )
        pdf.pages[2].Annots = pdf.make_indirect([pdf.make_indirect(note)])
        pdf.attachments["source-list.txt"] = b"Viktor Marchenko told us about gate four.\n"
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Statement of Tobias Wrenfield", 2))
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def make_memo() -> bytes:
    """A Word memo with a tracked change, a comment and a name in its properties."""
    document = WordDocument()
    properties = document.core_properties
    properties.author = "Helena Brightwater"
    properties.last_modified_by = "Conrad Vellacott"
    properties.title = "Interview memo"
    document.add_heading("Memo for the file", level=1)
    document.add_paragraph("Subject: Exercise Harbour Lantern, interview of 14 September")
    document.add_paragraph("Tobias Wrenfield was interviewed in the pilot house. Laura Fitzsimmons took notes.")
    split = document.add_paragraph("The witness asked that his wife, ")
    split.add_run("Priya ").bold = True
    split.add_run("Raghu")
    split.add_run("nathan").italic = True
    split.add_run(", be told first. She can be reached at 01632 960417.")
    changed = document.add_paragraph("The tip came from ")
    element = changed._p  # noqa: SLF001  python-docx has no call for tracked changes
    element.append(
        parse_xml(
            f'<w:del {W} w:id="71" w:author="Helena Brightwater" w:date="2026-09-15T09:00:00Z">'
            "<w:r><w:delText>Viktor Marchenko, our man at gate four</w:delText></w:r></w:del>"
        )
    )
    element.append(
        parse_xml(
            f'<w:ins {W} w:id="72" w:author="Helena Brightwater" w:date="2026-09-15T09:00:00Z">'
            "<w:r><w:t>a member of the gate staff.</w:t></w:r></w:ins>"
        )
    )
    hidden = document.add_paragraph().add_run("Source handler: Nadia Petrosyan")
    hidden.font.hidden = True
    closing = document.add_paragraph("Radio channel 12 was overloaded between 0910 and 0940.")
    document.add_comment(closing.runs, text="Oskar Lindqvist disagrees", author="Conrad Vellacott", initials="CV")
    document.sections[0].header.paragraphs[0].text = "Northmouth Port Authority"
    buffer = io.BytesIO()
    document.save(buffer)
    return _stable_zip(buffer.getvalue())


def _stable_zip(data: bytes) -> bytes:
    """Write an archive again with constant times, so that the samples are the same each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + TIME, source.read(name))
            member = re.sub(rb'w:date="[^"]*"', b'w:date="' + TIME + b'"', member)
            target.writestr(zipfile.ZipInfo(name, (2026, 9, 15, 9, 0, 0)), member, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def make_photo() -> bytes:
    """A picture of a quay with a name badge to be read in it and a position in its EXIF data."""
    image = Image.new("RGB", (1200, 800), "#9cc4e4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 470, 1200, 800), fill="#2f5d7c")
    draw.polygon([(150, 480), (520, 480), (470, 560), (200, 560)], fill="#7a2e2e")
    draw.rectangle((300, 380, 380, 480), fill="#eeeeee")
    draw.rectangle((700, 420, 1200, 520), fill="#8d8d86")
    draw.rectangle((820, 180, 1120, 330), fill="white", outline="#223344", width=4)
    draw.text((850, 200), "PORT PILOT", font=ImageFont.truetype(FONT, 26), fill="#223344")
    draw.text((850, 255), "Samuel Okonkwo", font=ImageFont.truetype(FONT, 30), fill="black")
    exif = Image.Exif()
    exif[0x013B] = "Felix Ambergris"
    exif[0x9286] = "Lens owner 88412"
    exif[0x0132] = "2026:09:14 07:31:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 26.0, 13.2), 3: "E", 4: (24.0, 45.0, 9.6)})
    exif.get_ifd(0x8825).update({28: "COTTAGE-7731"})
    buffer = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(0.6)).save(buffer, "JPEG", quality=88, exif=exif)
    return buffer.getvalue()


LETTER_TEXT = """Northmouth, 21 September

To the Northmouth Port Authority

Dear Margaret Ellsworth,

I write about Exercise Harbour Lantern. My name is
Samuel Okonkwo and I slipped on the ladder at pier two.
Nobody from the Authority has called me since.

My telephone number is 202-555-0178.

Please tell me who will pay the bill of the hospital.

Yours sincerely,
Samuel Okonkwo
"""


def make_scan() -> bytes:
    """A letter as a scanner makes it: one grey picture a page, a little askew, with noise and no text."""
    image = Image.new("L", (1654, 2339), 250)
    ImageDraw.Draw(image).multiline_text(
        (190, 220), LETTER_TEXT, font=ImageFont.truetype(FONT, 38), fill=30, spacing=22
    )
    image = image.rotate(0.4, resample=Image.Resampling.BICUBIC, fillcolor=250)
    noise = Random(417).randbytes(image.width * image.height // 16)
    grain = Image.frombytes(
        "L", (image.width // 4, image.height // 4), noise[: image.width // 4 * (image.height // 4)]
    )
    image = Image.blend(image, grain.resize(image.size), 0.04)
    jpeg = io.BytesIO()
    image.save(jpeg, "JPEG", quality=72, dpi=(200, 200))
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=(595.4, 842.0), invariant=1)
    jpeg.seek(0)
    page.drawImage(ImageReader(jpeg), 0, 0, 595.4, 842.0)
    page.setAuthor("Rosalind Achterberg")
    page.save()
    return buffer.getvalue()


def make_sheet() -> bytes:
    """A spreadsheet with a hidden sheet, a hidden row, a comment and a name in its properties."""
    book = openpyxl.Workbook()
    book.properties.creator = "Rosalind Achterberg"
    sheet = book.active
    sheet.title = "Overtime"
    sheet.append(["Quarterly overtime by team"])
    sheet.append(["Team", "Contact", "Phone", "Hours"])
    sheet.append(["Pilots", "Margaret Ellsworth", "202-555-0143", 41])
    sheet.append(["Gate staff", "Laura Fitzsimmons", "202-555-0178", 57])
    sheet.append(["Survey vessel", "Tobias Wrenfield", "01632 960417", 12])
    sheet.append(["Informant", "Viktor Marchenko", "", 3])
    sheet.append(["All", "", "", "=SUM(D3:D6)"])
    sheet.row_dimensions[6].hidden = True
    sheet["D4"].comment = Comment("Nadia Petrosyan wants this checked", "Conrad Vellacott")
    hidden = book.create_sheet("Pay")
    hidden.append(["Nadia Petrosyan", 88412])
    hidden.append(["Oskar Lindqvist", 77120])
    hidden.sheet_state = "hidden"
    for column in ("B", "C"):
        sheet.column_dimensions[column].width = 24
    buffer = io.BytesIO()
    book.save(buffer)
    return _stable_zip(buffer.getvalue())


def make_post() -> bytes:
    """A draft for social media with a name and a telephone number that must not go out."""
    text = """\
    Exercise Harbour Lantern is over!
    Thank you to everyone who kept the harbour safe this week.
    Get well soon, Samuel Okonkwo \u2013 the pilots miss you.
    Call Laura Fitzsimmons at 202-555-0143 for pictures. #harbour
    """
    return textwrap.dedent(text).encode()


def make_mail(report: bytes, memo: bytes, photo: bytes) -> bytes:
    """The request: an e-mail with the report, the memo and the photo."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Laura Fitzsimmons <laura.fitzsimmons@example.org>"
    mail["To"] = "Records Office <records@example.org>"
    mail["Subject"] = "Request 2026-0417: papers on Exercise Harbour Lantern from Daniel Whitcombe"
    mail["Date"] = "Mon, 21 Sep 2026 10:12:00 +0000"
    mail["Message-ID"] = "<20260921.1012@relay-14.internal.example.org>"
    mail["Received"] = "from COTTAGE-7731 by relay-14.internal.example.org; Mon, 21 Sep 2026 10:11:58 +0000"
    mail["X-Originating-Person"] = "Helena Brightwater"
    body = """\
    Dear colleagues,

    please find attached the papers for Request 2026-0417. Daniel Whitcombe has seen all of them.
    Margaret Ellsworth still wants a word about the photo; her number is 202-555-0143.

    Kind regards,
    Laura Fitzsimmons
    Northmouth Port Authority
    """
    text = textwrap.dedent(body)
    mail.set_content(text)
    paragraphs = "".join(f"<p>{part}</p>" for part in text.replace("\n", "<br>").split("<br><br>"))
    mail.add_alternative(
        f"<html><!-- draft by Conrad Vellacott --><body>{paragraphs}</body></html>", subtype="html"
    )
    mail.add_attachment(report, maintype="application", subtype="pdf", filename="harbour-report.pdf")
    word = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    mail.add_attachment(memo, maintype="application", subtype=word, filename="interview Tobias Wrenfield.docx")
    mail.add_attachment(photo, maintype="image", subtype="jpeg", filename="quay-photo.jpg")
    _constant_boundaries(mail)
    return mail.as_bytes()


def _constant_boundaries(mail: EmailMessage) -> None:
    for number, part in enumerate(part for part in mail.walk() if part.is_multipart()):
        part.set_boundary(f"=_harbour_{number}")


if __name__ == "__main__":
    sys.exit(main())
