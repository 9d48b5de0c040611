"""A small use of the generated Python client: every example becomes an object and gives back the same document.

Takes arguments such as ``Person=spec/examples/person/minimal.json``; exit status 1 when one does not come back.
"""

import json
import sys
from pathlib import Path
from typing import Any

from kgb_api_client import AuthenticatedClient, models
from kgb_api_client.api.families import list_families


def spelled_alike(document: Any) -> Any:
    """The document with UTC spelled in one way: this client writes ``+00:00`` where the examples write ``Z``."""
    return json.loads(json.dumps(document).replace('+00:00"', 'Z"'))


RENAMED = {"Findings": "AllFindings"}
"""What a class is called where its own name differs from another by one letter; see the settings of the generator."""


def comes_back(example: str) -> bool:
    """Whether an example survives the journey through an object."""
    kind, _, path = example.partition("=")
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    back = getattr(models, RENAMED.get(kind, kind)).from_dict(dict(document)).to_dict()
    if spelled_alike(back) != spelled_alike(document):
        print(f"{example}\n  sent  {document}\n  back  {back}")
        return False
    return True


def main() -> int:
    """Exit status 1 when an example is lost on the way."""
    AuthenticatedClient(base_url="https://kgb.example.org/v1", token="token")  # noqa: S106 (no secret)
    assert callable(list_families.sync)
    examples = sys.argv[1:]
    whole = [example for example in examples if comes_back(example)]
    print(f"{len(whole)} of {len(examples)} examples came back whole")
    return 0 if len(whole) == len(examples) else 1


if __name__ == "__main__":
    sys.exit(main())
