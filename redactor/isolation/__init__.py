"""Worker processes: hostile bytes are parsed there and nowhere else. See docs/adr/0001."""

from redactor.isolation.analysis import AnalysisWorker, PictureReading
from redactor.isolation.documents import DocumentWorkers, Viewer

__all__ = ["AnalysisWorker", "DocumentWorkers", "PictureReading", "Viewer"]
