"""The operations, bound by operationId. Importing this package registers them all."""

from kgb_reference_server.routes import dossiers, families, handovers, resources, service

__all__ = ["dossiers", "families", "handovers", "resources", "service"]
