"""The application: the operations on their paths, and every failure as a problem."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from kgb_reference_server import routes
from kgb_reference_server.edge import Edge
from kgb_reference_server.operations import allowed, bind
from kgb_reference_server.problems import Problem
from kgb_reference_server.store.protocol import Store

__all__ = ["application", "create_app", "routes"]


def create_app(store: Store) -> FastAPI:
    """The application on a store, which it closes at the end."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.store = store
        try:
            yield
        finally:
            await store.close()

    # The normative description is served as it is; what FastAPI would make of the code is of no use to anyone.
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, lifespan=lifespan)
    app.add_exception_handler(Problem, on_problem)
    app.add_exception_handler(HTTPException, on_http_exception)
    app.add_exception_handler(Exception, on_failure)
    bind(app)
    return app


def application(store: Store) -> Edge:
    """The application as it is served, with its outermost layer."""
    return Edge(create_app(store))


async def on_problem(request: Request, problem: Exception) -> Response:
    """A problem that an operation raised."""
    assert isinstance(problem, Problem)
    return problem.response()


async def on_http_exception(request: Request, exception: Exception) -> Response:
    """A path or method that does not exist."""
    # req: problems/errors-are-problem-details, api/trailing-slash-is-not-found
    methods = allowed(request.url.path)
    if methods:
        return Problem("method-not-allowed", headers={"Allow": ", ".join(methods)}).response()
    return Problem("not-found").response()


async def on_failure(request: Request, failure: Exception) -> Response:
    """A mistake of the server itself; nothing of it is told to whoever asked."""
    return Problem("internal-error").response()
