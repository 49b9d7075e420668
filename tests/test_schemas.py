"""The schemas in the docs are made of the results themselves, and what newscli tells in JSON is as they say."""

import json
from pathlib import Path

import newscli
import pytest
from jsonschema import ValidationError
from newscli.batch.local import ANALYSES
from newscli.schema.records import KINDS, items_of, to_record

import json_schemas
from front_door import run

FOLDER = Path(__file__).parents[1] / "docs" / "schemas"
ARTICLE = newscli.read(
    "The pier shut on 3 March 2026.\n\n“It creaks,” said Odo Brandt, the keeper.\n", title="Pier shut"
)


def test_the_files_are_those_of_the_results(rewrite: bool) -> None:
    made = dict(json_schemas.files())
    if rewrite:
        FOLDER.mkdir(exist_ok=True)
        for name, told in made.items():
            (FOLDER / name).write_text(told, encoding="utf-8")
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()} == made, "run pytest --rewrite"
    assert {kind.name for kind in KINDS.values()} <= {name.removesuffix(".json") for name in made}


def test_what_is_not_as_told_is_refused() -> None:
    record = to_record(newscli.find_quotes(ARTICLE), ARTICLE)
    json_schemas.validate(record)
    for key, wrong in (("kind", "sung"), ("content", None), ("sentence", "first")):
        (line,) = items_of(newscli.find_quotes(ARTICLE), ARTICLE)
        with pytest.raises(ValidationError):
            json_schemas.validate_line({**line, key: wrong})
    del record["quotes"]
    with pytest.raises(ValidationError):
        json_schemas.validate(record)


def test_lines_of_standard_error_are_as_told(tmp_path: Path) -> None:
    paste = "Home\nNews\nPier shut\nThe pier of Ullen was shut on Monday.\nGoats ahoy\nGoats came by boat on Tuesday."
    (tmp_path / "eels.csv").write_text("url,title\nhttps://a.example/eel,Eel\n")
    asked = (
        ("show", "nobody"),
        ("quotes", "--sideways"),
        ("add", str(tmp_path / "eels.csv")),
        ("show", "-", "--story", "9"),
    )
    told = [run(tmp_path, *words, "--json", given=paste).err.splitlines() for words in asked]
    assert all(told)
    for line in (line for lines in told for line in lines):
        json_schemas.validate_message(json.loads(line))


def test_records_that_are_no_results_have_schemas(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "archive.db")
    archive.add(b"The pier of Ullen shut on Monday. It opens in May.")
    told = [*"".join(archive.export()).splitlines(), run(tmp_path, "help", "--json").out]
    for record in (*map(json.loads, told), *ANALYSES["names"](ARTICLE)):
        json_schemas.validate(record)
