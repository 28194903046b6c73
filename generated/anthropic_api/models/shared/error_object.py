# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type ErrorObject.

What went wrong, told apart by its type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .api_error_object import APIErrorObject
    from .authentication_error_object import AuthenticationErrorObject
    from .billing_error_object import BillingErrorObject
    from .gateway_timeout_error_object import GatewayTimeoutErrorObject
    from .invalid_request_error_object import InvalidRequestErrorObject
    from .not_found_error_object import NotFoundErrorObject
    from .overloaded_error_object import OverloadedErrorObject
    from .permission_error_object import PermissionErrorObject
    from .rate_limit_error_object import RateLimitErrorObject

__all__ = ["CODEC", "ErrorObject"]

CODEC = Variants(
    "type",
    __package__,
    {
        "invalid_request_error": (".invalid_request_error_object", "InvalidRequestErrorObject"),
        "authentication_error": (".authentication_error_object", "AuthenticationErrorObject"),
        "billing_error": (".billing_error_object", "BillingErrorObject"),
        "permission_error": (".permission_error_object", "PermissionErrorObject"),
        "not_found_error": (".not_found_error_object", "NotFoundErrorObject"),
        "rate_limit_error": (".rate_limit_error_object", "RateLimitErrorObject"),
        "timeout_error": (".gateway_timeout_error_object", "GatewayTimeoutErrorObject"),
        "api_error": (".api_error_object", "APIErrorObject"),
        "overloaded_error": (".overloaded_error_object", "OverloadedErrorObject"),
    },
)

ErrorObject: TypeAlias = "InvalidRequestErrorObject | AuthenticationErrorObject | BillingErrorObject | PermissionErrorObject | NotFoundErrorObject | RateLimitErrorObject | GatewayTimeoutErrorObject | APIErrorObject | OverloadedErrorObject"
