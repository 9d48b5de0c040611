"""The conformance suite of the KGB standard: it knows the standard and HTTP, and nobody else."""

__version__ = "0.1.0"
