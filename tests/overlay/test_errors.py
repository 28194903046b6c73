"""
The error tree: which class, what it carries, what it says.
"""

from __future__ import annotations

import copy
import pickle
from typing import Any

import anthropic_sdk
import httpx
import pytest
from anthropic_api.errors import ERROR_CODES
from anthropic_sdk import APIError, APIStatusError, Headers, RequestInfo, ResponseInfo, errors
from anthropic_sdk._error_body import read_error
from anthropic_sdk._error_codes import class_for, error_in_stream, status_error
from hypothesis import given
from hypothesis import strategies as st

from tests.overlay import render_errors
from tests.overlay._tools import error_body

REQUEST = RequestInfo("POST", "https://api.example.com/v1/messages")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "type", "message", "details", "error_code", "request_id", "detail"]) | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def make(status: int, body: Any = None, **headers: str) -> APIStatusError:
    """The error of a response."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(body, response=ResponseInfo(status, named), request=REQUEST)


@pytest.mark.parametrize(
    ("status", "name", "kind"),
    [
        (400, "BadRequestError", "bad_request"),
        (401, "AuthenticationError", "authentication"),
        (402, "PaymentRequiredError", "api_error"),
        (403, "PermissionDeniedError", "permission_denied"),
        (404, "NotFoundError", "not_found"),
        (408, "RequestTimeoutError", "api_error"),
        (409, "ConflictError", "conflict"),
        (412, "PreconditionFailedError", "api_error"),
        (413, "RequestTooLargeError", "api_error"),
        (418, "APIStatusError", "api_error"),
        (422, "UnprocessableEntityError", "unprocessable_entity"),
        (429, "RateLimitError", "rate_limit"),
        (431, "RequestHeaderFieldsTooLargeError", "api_error"),
        (499, "ClientClosedRequestError", "api_error"),
        (500, "InternalServerError", "internal_server"),
        (501, "HTTPNotImplementedError", "internal_server"),
        (502, "InternalServerError", "internal_server"),
        (503, "ServiceUnavailableError", "internal_server"),
        (504, "GatewayTimeoutError", "internal_server"),
        (529, "OverloadedError", "internal_server"),
        (302, "APIStatusError", "api_error"),
    ],
)
def test_the_class_of_a_status(status: int, name: str, kind: str) -> None:
    """
    Without a type in the body the status chooses the class, and the class says the kind.
    """
    error = make(status)

    assert getattr(anthropic_sdk, name) is type(error)
    assert kind == error.kind
    assert status == error.status_code


@pytest.mark.parametrize(
    ("error_type", "name", "status"),
    [
        ("invalid_request_error", "BadRequestError", 400),
        ("authentication_error", "AuthenticationError", 401),
        ("billing_error", "PaymentRequiredError", 402),
        ("permission_error", "PermissionDeniedError", 403),
        ("not_found_error", "NotFoundError", 404),
        ("conflict_error", "ConflictError", 409),
        ("memory_path_conflict_error", "ConflictError", 409),
        ("memory_precondition_failed_error", "PreconditionFailedError", 412),
        ("request_too_large", "RequestTooLargeError", 413),
        ("rate_limit_error", "RateLimitError", 429),
        ("api_error", "InternalServerError", 500),
        ("timeout_error", "GatewayTimeoutError", 504),
        ("overloaded_error", "OverloadedError", 529),
    ],
)
def test_the_class_of_a_type_inside_of_a_stream(error_type: str, name: str, status: int) -> None:
    """
    An error inside of a successful stream has the class of its type, and that class's status; the response keeps 200.
    """
    error = error_in_stream(error_body(error_type), status=200, headers=Headers(), request=REQUEST)

    assert getattr(anthropic_sdk, name) is type(error)
    assert status == error.status_code
    assert error.response.status_code == 200
    assert error_type == error.type


@pytest.mark.parametrize(
    ("status", "error_type", "name"),
    [
        (400, "rate_limit_error", "RateLimitError"),
        (500, "overloaded_error", "OverloadedError"),
        (529, "overloaded_error", "OverloadedError"),
        (422, "invalid_request_error", "UnprocessableEntityError"),
        (418, "invalid_request_error", "BadRequestError"),
        (500, "invalid_request_error", "BadRequestError"),
        (503, "api_error", "ServiceUnavailableError"),
        (404, "api_error", "InternalServerError"),
        (409, "memory_precondition_failed_error", "ConflictError"),
        (404, "brand_new_error", "NotFoundError"),
        (200, "brand_new_error", "APIStatusError"),
    ],
)
def test_type_comes_before_status(status: int, error_type: str, name: str) -> None:
    """
    The type decides; where it is used for many statuses, the status tells which; an unknown type leaves the status.
    """
    assert getattr(anthropic_sdk, name) is class_for(status, error_type)


@pytest.mark.parametrize(("code", "row"), ERROR_CODES.items(), ids=list(ERROR_CODES))
def test_each_error_code_is_raised_and_caught(code: str, row: Any) -> None:
    """
    Each code of the API has a class of its own, below that of its status, with its code and typed details.
    """
    cls = getattr(errors, row.cls)
    body = error_body("invalid_request_error", code=code)

    with pytest.raises(cls) as caught:
        raise make(row.status, body)
    with pytest.raises(getattr(errors, row.base)):
        raise error_in_stream(body, status=200, headers=Headers())
    error = caught.value

    assert cls is type(error)
    assert code == error.error_code
    assert row.status == error.status_code
    assert row.details == type(error.details).__name__
    assert cls is type(pickle.loads(pickle.dumps(error)))  # noqa: S301  # made here
    assert code == cls("by hand", response=ResponseInfo(row.status, {})).error_code


def test_a_code_with_another_status_leaves_the_status() -> None:
    """
    A known code that comes with another status than described does not hide the status.
    """
    assert anthropic_sdk.NotFoundError is class_for(404, None, "already_member")
    assert anthropic_sdk.BadRequestError is class_for(400, "invalid_request_error", "no_such_code")


def test_the_stub_knows_all_classes() -> None:
    """
    `errors.pyi` is what the description says; render it again if this fails.
    """
    assert render_errors.render() == render_errors.PATH.read_text(encoding="utf-8")


def test_names_of_the_errors_module() -> None:
    """
    The module lists all classes and the official aliases, and refuses names that are none.
    """
    assert {"ThreadNotFoundError", "RateLimitError", "StreamTruncatedError"} <= set(dir(errors))
    assert anthropic_sdk.RequestTooLargeError is errors.ContentTooLargeError
    assert anthropic_sdk.GatewayTimeoutError is errors.DeadlineExceededError
    with pytest.raises(AttributeError, match="NoSuchError"):
        errors.NoSuchError  # type: ignore[attr-defined]  # that is the test


def test_what_an_error_carries() -> None:
    """
    Message, ids, waits, budgets, body, request and response are attributes.
    """
    body = error_body("rate_limit_error", "slow down")

    error = make(429, body, request_id="req_h", retry_after="12", anthropic_ratelimit_requests_limit="5")

    assert error.message == "slow down"
    assert error.type == "rate_limit_error"
    assert error.error_code is None
    assert error.details is None
    assert error.request_id == "req_h"
    assert error.retry_after == 12.0
    assert error.rate_limit is not None
    assert error.rate_limit.requests is not None
    assert error.rate_limit.requests.limit == 5
    assert body == error.body
    assert REQUEST == error.request
    assert error.response.status_code == 429
    assert error.retries_taken == 0


def test_details_without_a_model_stay_as_they_came() -> None:
    """
    Details of a code that nobody described are the raw value.
    """
    error = make(400, {"error": {"type": "x", "details": {"error_code": "brand_new", "a": 1}}})

    assert {"error_code": "brand_new", "a": 1} == error.details
    assert error.error_code == "brand_new"


def test_the_request_id_of_the_body_is_a_fallback() -> None:
    """
    Without a header, the request id comes from the body.
    """
    assert make(400, error_body("invalid_request_error")).request_id == "req_body"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            make(529, error_body("overloaded_error", "Overloaded"), request_id="req_1"),
            (
                "529 overloaded_error: Overloaded [request id req_1] "
                "(the API is busy for everybody: retry later, or raise max_retries)"
            ),
        ),
        (make(429, retry_after="1.5"), "429: HTTP 429 (the server asks to wait 1.5 s before the next attempt)"),
        (make(418, {"message": "tea"}), "418: tea"),
        (
            anthropic_sdk.APITimeoutError(),
            "Request timed out. (raise timeout=, or stream the response)",
        ),
        (
            make(404, error_body("invalid_request_error", "gone", "thread_not_found"), request_id="r"),
            (
                "404 thread_not_found: gone [request id r] "
                "(check the id; client.models.list() tells which models this key can use)"
            ),
        ),
    ],
)
def test_errors_say_what_to_do_next(error: APIError, text: str) -> None:
    """
    The text of an error is its facts and, where we know it, the next step.
    """
    assert text == str(error)


@pytest.mark.parametrize("cls", [anthropic_sdk.AuthenticationError, anthropic_sdk.PermissionDeniedError])
def test_advice_names_no_secret(cls: type[APIStatusError]) -> None:
    """
    Errors about credentials tell where they come from, not what they are.
    """
    text = str(cls("no", response=ResponseInfo(cls.default_status, {})))

    assert "key" in text
    assert "sk-" not in text


@pytest.mark.parametrize(
    "error",
    [
        make(429, error_body("rate_limit_error"), retry_after="1"),
        anthropic_sdk.APIConnectionError("broken", request=REQUEST),
        anthropic_sdk.APITimeoutError(request=REQUEST),
        anthropic_sdk.APIResponseValidationError("odd", response=ResponseInfo(200, {"a": "b"}), body="<html>"),
        anthropic_sdk.CredentialsError("none"),
        anthropic_sdk.PaginationError("again"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_pickle_and_copy(error: Exception) -> None:
    """
    Errors come whole out of another process, and out of a copy.
    """
    error.args = error.args

    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301  # made here
        assert type(error) is type(twin)
        assert str(error) == str(twin)
        assert error.args == twin.args
        assert vars(error).keys() == vars(twin).keys()


def test_errors_are_made_by_hand_as_with_the_official_package() -> None:
    """
    Tests of users make errors from httpx responses and requests, in the official forms.
    """
    request = httpx.Request("GET", "https://api.example.com/v1/models")
    response = httpx.Response(429, request=request, headers={"request-id": "r"}, json=error_body("rate_limit_error"))

    status = anthropic_sdk.RateLimitError("slow", response=response, body=response.json())
    bare = anthropic_sdk.RateLimitError("slow", response=httpx.Response(429), body=None)
    timeout = anthropic_sdk.APITimeoutError(request)
    connection = anthropic_sdk.APIConnectionError(message="off", request=request)

    assert (status.request_id, status.type) == ("r", "rate_limit_error")
    assert RequestInfo("GET", "https://api.example.com/v1/models") == status.request == timeout.request
    assert bare.request is None
    assert connection.message == "off"
    assert connection.status_code is None
    assert connection.rate_limit is None
    assert {status.request, timeout.request} == {status.request}
    assert repr(status.request) == "RequestInfo('GET', 'https://api.example.com/v1/models')"
    assert repr(status.response) == "ResponseInfo(429)"


@pytest.mark.parametrize(
    ("body", "type_", "message"),
    [
        (error_body("api_error", "x"), "api_error", "x"),
        ({"type": "overloaded_error", "message": "busy"}, "overloaded_error", "busy"),
        ({"type": "error", "error": None}, None, None),
        ({"error": "plain"}, None, "plain"),
        ({"error": {"message": "other vendor", "code": 3}}, None, "other vendor"),
        ({"message": "gateway"}, None, "gateway"),
        ({"detail": "fastapi"}, None, "fastapi"),
        ([{"error": {"message": "listed", "type": "t"}}], "t", "listed"),
        ([], None, None),
        (7, None, None),
        ("<html><script>x()</script><b>502</b> Bad\nGateway</html>", None, "502 Bad Gateway"),
        ("  ", None, None),
    ],
)
def test_bodies_of_all_shapes(body: Any, type_: str | None, message: str | None) -> None:
    """
    Type and message are found in the shapes of the API, of gateways and of web servers.
    """
    facts = read_error(body)

    assert (type_, message) == (facts.type, facts.message)


@given(JSON, st.integers(300, 599))
def test_any_json_value_may_be_an_error_body(body: Any, status: int) -> None:
    """
    Whatever the body is, there is an error of ours that keeps it, pickles, and has a text.
    """
    error = make(status, body)

    assert isinstance(error, APIStatusError)
    assert error.body == body
    assert error.kind
    assert isinstance(str(error), str)
    assert error.details is None or error.details is not None
    assert status == pickle.loads(pickle.dumps(error)).status_code  # noqa: S301  # made here
