"""Properties that are computed when first asked for and then kept: `functools.cached_property` without its lock."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Value = TypeVar("_Value")


class kept(Generic[_Value]):  # noqa: N801 - a decorator, as `property` is
    """A property whose value is computed once for each object, and kept in its `__dict__`."""

    def __init__(self, compute: Callable[[Any], _Value]) -> None:
        """Take the method that computes it."""
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> "kept[_Value]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> _Value: ...
    def __get__(self, instance: object | None, owner: type) -> "kept[_Value] | _Value":
        """Compute the value; from then on the object has it, and this is not called."""
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._compute(instance)
        return value
