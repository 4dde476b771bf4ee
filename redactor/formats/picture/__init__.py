"""Pictures (PNG, JPEG): one page of pixels; metadata is read, shown and never carried over."""

from redactor.formats.contract import Format
from redactor.formats.picture.reader import read
from redactor.formats.picture.renderer import PictureRenderer
from redactor.formats.picture.writer import write_redacted

FORMAT = Format("png", "image/png", ".png", read, write_redacted, PictureRenderer)
JPG_FORMAT = Format("jpg", "image/jpeg", ".jpg", read, write_redacted, PictureRenderer)

__all__ = ["FORMAT", "JPG_FORMAT"]
