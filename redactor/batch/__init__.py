"""Many files: a pool of workers on this machine, or a cluster where one machine is outgrown."""

from redactor.batch.cluster import connect, run_on_cluster
from redactor.batch.pool import BatchItem, run_batch

__all__ = ["BatchItem", "connect", "run_batch", "run_on_cluster"]
