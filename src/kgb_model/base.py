"""The base of every object of the standard: immutable, strict on the wire, silent about the absent."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """An object of the standard.

    Objects never change: :meth:`replace` gives a changed copy. Properties have snake_case names in Python and
    camelCase names on the wire; both are taken. What is absent is :data:`kgb_model.MISSING`, never ``None``, and is not sent.
    """

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        # The models are built when they are first used, not when the module is imported.
        defer_build=True,
    )

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Reads the object from JSON text, strictly: ``"5"`` is no number and a moment is no date.

        The object knows the types and most limits of the schema, but not every one: only :func:`kgb_model.validate` judges
        everything, and explains it.

        Raises:
            pydantic.ValidationError: the text does not fit the object.
        """
        return cls.model_validate_json(data, strict=True)

    def to_json(self) -> str:
        """The object as JSON text, without the absent."""
        return self.model_dump_json()

    def replace(self, **changes: Any) -> Self:
        """A copy with the named properties changed; the changes are validated.

        Raises:
            pydantic.ValidationError: a change does not follow the schema.
        """
        names = {field.alias: name for name, field in type(self).model_fields.items() if field.alias}
        changed = {names.get(name, name): value for name, value in changes.items()}
        return type(self).model_validate({name: getattr(self, name) for name in self.model_fields_set} | changed)
