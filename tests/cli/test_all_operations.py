"""
The command line reaches each operation of the API.
"""

from __future__ import annotations

import json

from anthropic_api.operations import TABLE, endpoint
from anthropic_sdk.cli._endpoints import Parameter, parameters_of
from anthropic_sdk.testing import FakeAPI

from ._tools import CommandLine


def _some_value(parameter: Parameter) -> str:
    """
    Text for a required parameter; what it means does not matter here.
    """
    if "FileTypes" in parameter.annotation:
        return "@-"
    return {"int": "1", "bool": "true"}.get(parameter.kinds[0], "x")


def test_each_operation_can_be_called(cli: CommandLine, fake: FakeAPI) -> None:
    """
    Its request arrives at its own path with its own method; the fake answers it, or refuses values that mean nothing.
    """
    wrong = []
    for name, (_, method, _, _) in TABLE.items():
        required = [each for each in parameters_of(endpoint(name).build_request).values() if each.required]
        options = [word for each in required for word in ("-p", f"{each.name}={_some_value(each)}")]
        before = len(fake.requests)

        result = cli("api", name, "--limit", "1", *options, input="x")

        seen = {(call.operation.removeprefix("beta."), call.method) for call in fake.requests[before:]}
        if (
            seen != {(name.removeprefix("beta."), method)}
            or result.exit_code not in {0, 4, 5}
            or (result.exit_code and result.stdout)
        ):
            wrong.append((name, seen, result.exit_code, result.stderr))
        if result.exit_code == 0 and TABLE[name][3] in {"json", "page"}:
            [json.loads(line) for line in result.stdout.splitlines()]

    assert [] == wrong
