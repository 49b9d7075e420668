"""What is installed: the package, the articles that come with it and the manual, and nothing of how it is measured."""

import subprocess
import sys
import zipfile
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent


def test_the_wheel_holds_what_users_need_and_no_marks(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=HOUSE,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"newscli/__main__.py", "newscli/_data/articles/index.tsv", "newscli/py.typed"} <= names
    assert any(name.endswith(".data/data/share/man/man1/newscli-show.1") for name in names)
    inside = {name.partition("/")[0].partition(".")[0] for name in names}
    assert inside == {"newscli", "newscli-0"}
    data = {name.split("/")[2] for name in names if name.startswith("newscli/_data/")}
    assert data == {"articles"}
