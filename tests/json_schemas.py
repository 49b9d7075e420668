"""Makes JSON Schemas: takes the kinds of records and the types of what they are made of, gives a schema for each kind.

They are kept in `docs/schemas`; a test holds them against the records of `newscli.schema`, and what is printed against
them. Fields may be added within a version, so that a schema allows what it does not name.
"""

import ast
import importlib
import inspect
import json
import pkgutil
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import newscli
from jsonschema.validators import validator_for
from newscli.article import Article, Span
from newscli.schema.fields import ARTICLE, FORMS, _every, read_form
from newscli.schema.records import KINDS

Schema = dict[str, Any]

_TEXT, _NUMBER, _TEXTS = {"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}
_PLAIN: dict[Any, Schema] = {
    str: _TEXT,
    int: _NUMBER,
    float: {"type": "number"},
    bool: {"type": "boolean"},
    bytes: {"type": "string", "contentEncoding": "base64"},
    NoneType: {"type": "null"},
    Any: {},
}


def _object(properties: Mapping[str, Schema], *, may_lack: str = "") -> Schema:
    required = [name for name in properties if name not in may_lack.split()]
    return {"type": "object", "properties": dict(properties), "required": required}


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


_PLACE = _object({"start": _NUMBER, "end": _NUMBER})
_WORDS = _object({"start": _NUMBER, "end": _NUMBER, "text": _TEXT})
_SPAN = _object(
    {
        "start": _NUMBER,
        "end": _NUMBER,
        "text": _TEXT,
        "source": _PLACE,
        "at": _object({"seconds": {"type": "number"}, "clock": _TEXT}),
    },
    may_lack="at",
)
_OR_NULL = {"type": ["string", "null"]}
_IN_DIGEST = _object(
    {**dict.fromkeys(("id", "slug"), _TEXT), **dict.fromkeys(("title", "source", "url", "published"), _OR_NULL)}
)


def _pairs(name: str, value: str) -> Schema:
    return _list(_object({name: _TEXT, value: _NUMBER}))


# What a record has beside its form, as `newscli.schema.fields.MORE` makes it, and what it may lack.
_MORE: dict[str, tuple[dict[str, Schema], str]] = {
    "Article": (
        {
            "captions": _list(_object({"text": _TEXT, "source": _PLACE})),
            "left_out": _list(_object({"kind": _TEXT, "source": _WORDS})),
        },
        "",
    ),
    "Carrier": ({}, "passed at player by_turn printed"),
    "Checked": ({}, "more"),
    "Quote": ({}, "why"),
    "Event": ({}, "why"),
    "Unlisted": ({}, "article"),
    "Quotes": ({}, "unlisted"),
    "Timeline": ({}, "unlisted days_left"),
    "ScoredSentence": ({}, "chosen"),
    "Found": ({}, "facets"),
    "Evidence": ({"headers": _list(_object({"name": _TEXT, "value": _TEXT})), "bytes": _NUMBER}, ""),
    "Story": ({"articles": _list(_IN_DIGEST), "summary": _list(_WORDS)}, ""),
    "Compared": ({"compared": _TEXTS, "copies": _list(_object({"article": _TEXT, "of": _TEXT}))}, ""),
    "Facets": (
        {"sources": _list(_object({"source": _OR_NULL, "hits": _NUMBER})), "months": _pairs("month", "hits")},
        "",
    ),
    "Snippet": ({"hits": _list(_PLACE)}, ""),
    "Change": ({"words": _TEXT}, ""),
    "Stored": ({"sample": {"type": "boolean"}}, ""),
    "Info": ({"holds": _pairs("what", "count")}, ""),
    "RunReport": ({"tables": _pairs("table", "rows")}, ""),
    "Table": ({"rows": _list({"type": "object"})}, ""),
    "Span": ({"text": _TEXT, "source": _PLACE}, "text source"),
}
# Records that are made of no result.
_OTHERS: dict[str, Schema] = {
    "help": _object(
        {
            "commands": _list({"type": "object"}),
            "formats": {"type": "object"},
            "exit_codes": {"type": "object"},
            "schemas": _TEXTS,
        }
    ),
    "export": _object(
        {
            "id": _TEXT,
            "slug": _TEXT,
            "text": _TEXT,
            "raw": _TEXT,
            "taken": _TEXT,
            "tags": _TEXTS,
            "earlier": _list({"type": "object"}),
        },
        may_lack="earlier",
    ),
    "source": _object({"what": {"enum": ["statement", "figure", "agency"]}, "article": _TEXT, "url": _OR_NULL}),
    "name": _object({"article": _TEXT, "name": _TEXT, "kind": _TEXT, "span": _SPAN}),
    "batch-error": _object({"input": _TEXT, "kind": _TEXT, "reason": _TEXT}),
    "batch-run": _object({"newscli": _TEXT, "what": _TEXTS, "form": _TEXT, "size": _NUMBER, "inputs": _TEXTS}),
}


# What a line on standard error holds, one of these.
_MESSAGES = {
    "error": _object({"code": _TEXT, "message": _TEXT, "hint": _OR_NULL, "ref": _OR_NULL}),
    "note": _object({"message": _TEXT, "ref": _OR_NULL}),
    "doubt": _object({"of": _TEXT, "sure": {"type": "number"}, "next": _OR_NULL, "ref": _OR_NULL}),
}
MESSAGES: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "a line on standard error",
    "oneOf": [{**_object({name: told}), "additionalProperties": False} for name, told in _MESSAGES.items()],
}


def files() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    for name, schema in (*schemas(), ("messages", MESSAGES)):
        lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in schema.items())
        yield f"{name}.json", f"{{\n{lines}\n}}\n"


def validate(record: Schema) -> None:
    """Hold a document against its schema. Raises `jsonschema.ValidationError`."""
    known = dict(schemas())[record["schema"].split("/")[1]]
    validator_for(known)(known).validate(record)


def validate_message(record: Schema) -> None:
    """Hold a line of standard error against the schema of these. Raises `jsonschema.ValidationError`."""
    validator_for(MESSAGES)(MESSAGES).validate(record)


def validate_line(record: Schema) -> None:
    """Hold a line of JSON Lines against the definition of its kind. Raises `jsonschema.ValidationError`."""
    name = record["schema"].split("/")[1]
    known = next(schema for _, schema in schemas() if name in schema.get("$defs", ()))
    validator_for(known)({"$ref": f"#/$defs/{name}", "$defs": known["$defs"]}).validate(record)


@cache
def schemas() -> tuple[tuple[str, Schema], ...]:
    """Return the name of each kind of record and its schema; that of a line of JSON Lines is a definition in it."""
    made = {kind.name: _Record(kind.item, kind.items).of(_named(name), kind.form) for name, kind in KINDS.items()}
    return tuple((name, _document(name, schema)) for name, schema in (made | _OTHERS).items())


def _document(name: str, schema: Schema) -> Schema:
    known = {"schema": {"const": f"newscli/{name}/1"}} | schema["properties"]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"newscli/{name}/1"}
    return {**head, **schema, "properties": known, "required": ["schema", *schema["required"]]}


class _Record:
    """Makes the schema of one kind of record, whose items are a definition of their own."""

    def __init__(self, item: str, items: str) -> None:
        self._item, self._items, self._defs = item, items, dict[str, Schema]()

    def of(self, result: type, form: str) -> Schema:
        about = self._fields(Article, ARTICLE)
        if result is Article:
            whole = self._fields(Article, FORMS["Article"])
            made, items = _object({"article": _object(about["properties"] | whole["properties"])}), whole
        else:
            made = items = self._fields(result, form)
            made["properties"] = {"article": about, "articles": _list(about)} | made["properties"]
        self._defs[self._item] = items["properties"][self._items]["items"]
        self._defs |= {"unlisted": {"$ref": "#/$defs/Unlisted"}} if "unlisted" in items["properties"] else {}
        return {**made, "$defs": dict(sorted(self._defs.items()))}

    def _fields(self, of: type, form: str = "") -> Schema:
        """Return the schema of a class by its form."""
        properties: dict[str, Schema] = {}
        lacking = ""
        for key, path, mark in read_form(form or FORMS.get(of.__name__, "") or _every(of)):
            made = self._typed(_hint(of, path))
            if mark == "*":
                whole = self._defs[made["$ref"].rpartition("/")[2]]
                properties |= whole["properties"]
                lacking = " ".join({*whole["properties"]} - {*whole["required"]})
            else:
                properties[key] = _id_or(made) if key == "article" else _or_null(made) if mark == "?" else made
        more, may_lack = _MORE.get(of.__name__, ({}, ""))
        return _object(properties | (more if form != ARTICLE else {}), may_lack=f"{may_lack} {lacking}")

    def _typed(self, hint: Any) -> Schema:
        """Return the schema of a type."""
        origin, inner = get_origin(hint), get_args(hint)
        if hint in _PLAIN:
            return dict(_PLAIN[hint])
        if origin is Literal:
            return {"enum": list(inner)}
        if origin in (Union, UnionType):
            return _any_of([self._typed(each) for each in inner])
        if origin is tuple:
            of = [self._typed(each) for each in dict.fromkeys(inner) if each is not ...]
            return _list(_any_of(of))
        if isinstance(hint, type) and issubclass(hint, date):
            return {"type": "string", "format": "date" if hint is date else "date-time"}
        name = hint.__name__
        if name not in self._defs:
            self._defs[name] = {}
            self._defs[name] = _SPAN if hint is Span else self._fields(hint)
        return {"$ref": f"#/$defs/{name}"}


def _id_or(made: Schema) -> Schema:
    """Return what names an article: a stored one itself, another its id."""
    return made if "$ref" in made else _TEXT


def _or_null(made: Schema) -> Schema:
    return _any_of([made, {"type": "null"}])


def _any_of(schemas: list[Schema]) -> Schema:
    flat = [each for schema in schemas for each in schema.get("anyOf", [schema])]
    once = [each for at, each in enumerate(flat) if each not in flat[:at]]
    return once[0] if len(once) == 1 else {"anyOf": once}


def _hint(of: type, path: str) -> Any:
    """Return the type at the end of a path of attributes, of each of several where one is a tuple."""
    hint: Any = of
    for name in path.split("."):
        inner = [each for each in get_args(hint) if each not in (NoneType, ...)]
        several, empty = get_origin(hint) is tuple, NoneType in get_args(hint)
        owner = inner[0] if inner else hint
        hint = _attribute(owner, name)
        hint = tuple[hint, ...] if several else hint | None if empty else hint
    return hint


def _attribute(owner: Any, name: str) -> Any:
    made = getattr(owner, name, None)
    if isinstance(made, property):
        return get_type_hints(made.fget, _names(owner))["return"]
    if name in _hints(owner):
        return _hints(owner)[name]
    return get_type_hints(made, _names(owner))["return"]


@cache
def _hints(owner: Any) -> dict[str, Any]:
    return get_type_hints(owner, _names(owner))


@cache
def _names(owner: Any) -> dict[str, Any]:
    """Return what the module of a class knows, what it imports for its types alone among it."""
    module = sys.modules[owner.__module__]
    guarded = [node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.If)]
    imports = [each for node in guarded for each in node.body if isinstance(each, ast.ImportFrom)]
    known = {
        name.name: getattr(importlib.import_module(str(each.module)), name.name)
        for each in imports
        for name in each.names
    }
    return {**vars(module), **known}


@cache
def _everything() -> dict[str, Any]:
    """Return all that modules below the command line define, by name."""
    found: dict[str, Any] = {}
    for module in pkgutil.walk_packages(newscli.__path__, "newscli."):
        if not module.name.startswith(("newscli.cli", "newscli.reader", "newscli.__main__")):
            loaded = vars(importlib.import_module(module.name))
            found |= {key: each for key, each in loaded.items() if not key.startswith("_")}
    return found


def _named(name: str) -> Any:
    """Return the class of a result by its name; of two of one name that which has its fields beside the archive."""
    from newscli.archive.revisions import Difference

    return Difference if name == "Difference" else _everything()[name]
