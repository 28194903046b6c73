"""
The base class of all models: what they share is written here once.
"""

# JSON values have no static type:
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ._codecs import Codec, decode_slowly, dump
from ._values import UNSET

__all__ = ["Model"]

Self = TypeVar("Self", bound="Model")


class _Attributes:
    """
    What attrs asks of a class, made when it asks: `attrs.fields`, `attrs.asdict`, `attrs.evolve` work on models.

    Decorating each class would cost more time than all the rest of its import.
    """

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        import attrs

        defaults: dict[str, Any] = getattr(owner.__init__, "__kwdefaults__", None) or {}
        fields = {
            name: attrs.field(
                default=defaults.get(name, attrs.NOTHING),
                type=owner.__annotations__.get(name),
                alias=name,
                kw_only=True,
            )
            for name, _ in owner._WIRE
        }
        made = attrs.fields(attrs.make_class(owner.__name__, fields, slots=False))
        owner.__attrs_attrs__ = made
        return made


class Model:
    """
    A JSON object of the API.

    Fields are attributes; one that the document did not have is `UNSET`. What the description does not know is kept
    and comes back from `to_dict`.

    Attributes:
        request_id: The ``request-id`` of the response whose body this object is; None elsewhere.
    """

    __slots__ = ("_extra", "_meta")

    _WIRE: ClassVar[tuple[tuple[str, str], ...]] = ()  # (attribute, wire name) in order
    _PARAM: ClassVar[tuple[tuple[str, str], ...] | None] = None  # the same for the request form; None: all, and extras

    # whether any object of the class has had keys that the description does not know: asking an object that has none
    # takes longer than the rest of `to_param`
    _has_extras: ClassVar[bool] = False

    __attrs_attrs__: ClassVar[Any] = _Attributes()

    _extra: dict[str, Any]
    _meta: Any

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        """Decoders of the fields, in the order of `_WIRE`; None for a value that is kept as it is."""
        return (None,) * len(cls._WIRE)

    @classmethod
    def from_dict(cls: type[Self], data: Any) -> Self:
        """
        Decode a JSON object.

        Args:
            data: The object; unknown keys are kept, missing ones become `UNSET`, values of another shape stay as
                they are.

        Returns:
            The model.

        Raises:
            TypeError: ``data`` is no dict.
        """
        return decode_slowly(cls, data)

    def to_dict(self) -> dict[str, Any]:
        """
        Returns:
            The JSON object this model was decoded from, as plain values: equal to the original, whatever it held.
        """
        out: dict[str, Any] = {}
        for name, wire in self._WIRE:
            value = getattr(self, name)
            if value is not UNSET:
                out[wire] = dump(value)
        for key, value in extra_of(self).items():
            out[key] = dump(value)
        return out

    def to_param(self) -> dict[str, Any]:
        """
        Returns:
            The form in which this object goes back into a request: one level deep, nested models as they are. Fields
            that requests do not take are left out.
        """
        wires = self._PARAM
        out: dict[str, Any] = {}
        if wires is None:
            wires = self._WIRE
            out.update(extra_of(self))
        for name, wire in wires:
            value = getattr(self, name)
            if value is not UNSET:
                out[wire] = value
        return out

    @property
    def extra(self) -> dict[str, Any]:
        """
        Returns:
            The keys that the description does not know, with their JSON values; empty if there are none.
        """
        return extra_of(self)

    if TYPE_CHECKING:
        request_id: Any  # the ``request-id`` of the response whose body this is; None elsewhere. A field may override
    else:

        @property
        def request_id(self):  # noqa: ANN202  # type checkers see the attribute above
            return getattr(getattr(self, "_meta", None), "request_id", None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in self._WIRE) and (
            extra_of(self) == extra_of(other)
        )

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, _ in self._WIRE if (value := getattr(self, name, UNSET)) is not UNSET]
        extra = extra_of(self)
        if extra:
            shown.append(f"extra={extra!r}")
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        state = {name: getattr(self, name) for name, _ in self._WIRE}
        extra = extra_of(self)
        return {**state, "_extra": extra} if extra else state

    def __setstate__(self, state: dict[str, Any]) -> None:
        if "_extra" in state:
            self.__class__._has_extras = True
        for name, value in state.items():
            setattr(self, name, value)


def extra_of(model: Model) -> dict[str, Any]:
    """Keys unknown to the description; works where a field is itself called ``extra``."""
    extra: dict[str, Any] | None = getattr(model, "_extra", None) if model._has_extras else None
    return {} if extra is None else extra
