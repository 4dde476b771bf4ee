"""Many files: a pool of workers on this machine."""

from redactor.batch.pool import BatchItem, run_batch

__all__ = ["BatchItem", "run_batch"]
