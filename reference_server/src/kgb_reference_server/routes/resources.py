"""List, create, read and replace for every kind of resource that the description has."""

from functools import partial

import kgb_spec
from kgb_reference_server import resources
from kgb_reference_server.operations import operation

for _path, _item in kgb_spec.openapi()["paths"].items():
    _create = _item.get("post", {}).get("operationId", "")
    if _create.startswith("create"):
        _kind = _create.removeprefix("create")
        operation(_item["get"]["operationId"])(partial(resources.list_page, kind=_kind, path=_path))
        operation(_create)(partial(resources.create, kind=_kind, path=_path))
        operation(f"read{_kind}")(partial(resources.read, kind=_kind))
        # req: resources/what-is-only-added-to-never-changes
        if "put" in kgb_spec.openapi()["paths"][f"{_path}/{{id}}"]:
            operation(f"replace{_kind}")(partial(resources.replace, kind=_kind))
