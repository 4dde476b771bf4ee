"""Pictures: pages of pixels; metadata is read, shown and never carried over."""

from redactor.formats.contract import Format
from redactor.formats.picture import gallery
from redactor.formats.picture.reader import read
from redactor.formats.picture.renderer import PictureRenderer
from redactor.formats.picture.writer import write_redacted

FORMAT = Format("png", "image/png", ".png", read, write_redacted, PictureRenderer)
JPG_FORMAT = Format("jpg", "image/jpeg", ".jpg", read, write_redacted, PictureRenderer)
TIF_FORMAT = Format("tif", "image/tiff", ".tif", gallery.read, gallery.write_redacted, PictureRenderer)
GIF_FORMAT = Format("gif", "image/gif", ".gif", gallery.read, gallery.write_redacted, PictureRenderer)
WEBP_FORMAT = Format("webp", "image/webp", ".webp", gallery.read, gallery.write_redacted, PictureRenderer)
BMP_FORMAT = Format("bmp", "image/bmp", ".bmp", gallery.read, gallery.write_redacted, PictureRenderer)
HEIC_FORMAT = Format("heic", "image/heic", ".jpg", gallery.read, gallery.write_redacted, PictureRenderer)

__all__ = ["BMP_FORMAT", "FORMAT", "GIF_FORMAT", "HEIC_FORMAT", "JPG_FORMAT", "TIF_FORMAT", "WEBP_FORMAT"]
