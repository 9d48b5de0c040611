"""What the server says of itself."""

from fastapi import Response

import kgb_spec
from kgb_reference_server.calls import Call, answer, encoded
from kgb_reference_server.operations import operation


@operation("readDescription")
async def read_description(call: Call) -> Response:
    """The normative OpenAPI description; anyone may read it from any page."""
    # req: api/serves-its-description
    return answer(encoded(kgb_spec.openapi()), Access_Control_Allow_Origin="*")


@operation("readConformance")
async def read_conformance(call: Call) -> Response:
    """The version and the conformance classes that this server meets."""
    # req: api/declares-its-conformance
    version = kgb_spec.version()
    classes = list(kgb_spec.conformance_classes())
    return answer({"standardVersion": version, "implementation": f"kgb-reference-server {version}", "classes": classes})
