"""Binds the operations to the paths of the OpenAPI description. Paths, methods and parameters stand there and nowhere else."""

import re
from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from fastapi import FastAPI, Request, Response

import kgb_spec
from kgb_reference_server.calls import Call, read_body, read_query, require_json

Operation = Callable[[Call], Awaitable[Response]]

METHODS = ("get", "put", "post", "delete", "patch")

OPERATIONS: dict[str, Operation] = {}
"""Every operation by its operationId."""


class OperationMissing(Exception):
    """The description and the server name different operations."""


def operation(operation_id: str) -> Callable[[Operation], Operation]:
    """Marks the function that carries out an operation."""

    def register(function: Operation) -> Operation:
        OPERATIONS[operation_id] = function
        return function

    return register


def bind(app: FastAPI) -> None:
    """Gives every operation of the description its path.

    Raises:
        OperationMissing: an operation of the description is not carried out here, or the other way round.
    """
    # req: scenarios/play-from-start-to-end
    described = {
        entry["operationId"]
        for item in kgb_spec.openapi()["paths"].values()
        for method, entry in item.items()
        if method in METHODS
    }
    if described != OPERATIONS.keys():
        raise OperationMissing(f"described or carried out, but not both: {sorted(described ^ OPERATIONS.keys())}")
    for path, item in kgb_spec.openapi()["paths"].items():
        for method in methods_of(item):
            entry = item[method.lower()]
            # req: api/head-works-as-get
            methods = [method, "HEAD"] if method == "GET" else [method]
            app.add_api_route(f"/v1{path}", endpoint(entry), methods=methods, operation_id=entry["operationId"])


def methods_of(item: dict[str, Any]) -> list[str]:
    """The methods of a path of the description."""
    return [method.upper() for method in METHODS if method in item]


def endpoint(entry: dict[str, Any]) -> Callable[[Request], Awaitable[Response]]:
    """What FastAPI calls: checks the request by the description, and carries out the operation."""
    carry_out = OPERATIONS[entry["operationId"]]
    known = [
        parameter["name"] for parameter in map(resolved, entry.get("parameters", [])) if parameter["in"] == "query"
    ]
    takes_content = "requestBody" in entry

    async def handle(request: Request) -> Response:
        require_json(request, takes_content)
        call = Call(request, request.app.state.store, read_query(request, known))
        if takes_content:
            call.body = await read_body(request)
        return await carry_out(call)

    return handle


def resolved(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter, followed to its definition."""
    name = parameter["$ref"].rsplit("/", 1)[1]
    return dict(kgb_spec.openapi()["components"]["parameters"][name])


@cache
def patterns() -> list[tuple[re.Pattern[str], list[str]]]:
    """Each path of the description as a pattern, with its methods."""
    return [
        (re.compile("/v1" + re.sub(r"\{\w+\}", "[^/]+", path)), methods_of(item))
        for path, item in kgb_spec.openapi()["paths"].items()
    ]


def allowed(path: str) -> list[str]:
    """The methods that exist on a path, HEAD included; none for a path that does not exist."""
    # req: api/other-methods-are-refused
    for pattern, methods in patterns():
        if pattern.fullmatch(path):
            return sorted([*methods, "HEAD"] if "GET" in methods else methods)
    return []
