"""Keep the translations with the code: `python packaging/translations.py update|release|check`.

update   takes every text in the code into resources/translations/*.ts; new ones are unfinished
release  makes the .qm files that the app loads from the .ts files
check    says what of this has to be done, and which texts want translating: German and Arabic say
         everything, the other languages what the kiosk shows

Run it with the environment's Python: lupdate and lrelease come with PySide6. Texts are translated
in the .ts files, with Qt Linguist (`pyside6-linguist`) or any editor; GLOSSARY.md beside them
holds the terms.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / "resources" / "translations"
SOURCE = "en"
"""Written in the code itself; its file holds plurals alone."""
LANGUAGES = (SOURCE, "de", "es", "hi", "ar")
COMPLETE = frozenset({SOURCE, "de", "ar"})
"""In these everything is to be said, the organiser's window too."""
KIOSK_CONTEXTS = frozenset({"kiosk", "words", "terms", "format"})
"""What the kiosk shows, and so is to be complete in every language."""
COMMAND = "python packaging/translations.py"


def main(arguments: Sequence[str]) -> int:
    """Return 0, 1 when the check finds something to do, 2 for a wrong command."""
    match list(arguments):
        case ["update"]:
            update(FOLDER)
            waiting = len(list(unfinished()))
            print(f"{waiting} texts want translating." if waiting else "Up to date.")
            return 0
        case ["release"]:
            release(FOLDER, FOLDER)
            return 0
        case ["check"]:
            troubles = [*outdated(), *unfinished()]
            print("\n".join(troubles) or "All translations are complete and up to date.")
            return 1 if troubles else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


class Text(NamedTuple):
    """A text in the code; `comment` tells equal ones apart, `plural` ones count something."""

    context: str
    source: str
    comment: str
    plural: bool


class NotLiteral(Exception):
    """A text or its context is put together while the program runs; the message says where."""


def texts_in_code() -> list[Text]:
    """All that the code calls `translate()` and `tr()` with, in the order of files and lines.

    :raises NotLiteral: naming file and line
    """
    return [
        text
        for part in ("ui", "documents", "wording")
        for path in sorted((CHECKOUT / "lighthouse_kiosk" / part).rglob("*.py"))
        for text in _texts_of(ast.parse(path.read_text("utf-8")), "", path)
    ]


def _texts_of(tree: ast.AST, inside: str, path: Path) -> Iterator[Text]:
    for node in ast.iter_child_nodes(tree):
        yield from _texts_of(node, node.name if isinstance(node, ast.ClassDef) else inside, path)
        match node:
            case ast.Call(func=ast.Name("translate"), args=given):
                pass
            case ast.Call(func=ast.Attribute(ast.Name("self"), "tr"), args=given):
                given = [ast.Constant(inside), *given]
            case _:
                continue
        literal = [each.value if isinstance(each, ast.Constant) else None for each in given[:3]]
        if len(literal) < 2 or not all(isinstance(each, str) for each in literal):
            place = f"{path.relative_to(CHECKOUT).as_posix()}:{node.lineno}"
            raise NotLiteral(f"{place}: context, text and comment have to be written out there")
        named = {keyword.arg for keyword in node.keywords}
        words = [*map(str, literal), ""]
        yield Text(words[0], words[1], words[2], len(given) > 3 or "n" in named)


def update(folder: Path) -> None:
    """Bring the .ts files in the folder to what the code has now; others are made."""
    with tempfile.TemporaryDirectory() as name:
        # lupdate's own reading of Python misses plurals, and texts whose number is a call
        listing = Path(name, "texts.cpp")
        listing.write_text("".join(map(_in_cpp, texts_in_code())), "utf-8")
        for language in LANGUAGES:
            options = ["-locations", "none", "-no-obsolete", "-source-language", SOURCE]
            options += ["-target-language", language, "-silent"]
            if language == SOURCE:
                options.append("-pluralonly")
            _run("lupdate", str(listing), *options, "-ts", str(_ts(folder, language)))


def _in_cpp(text: Text) -> str:
    words = (json.dumps(word, ensure_ascii=False) for word in text[:3])
    number = ", number" if text.plural else ""
    return f"QCoreApplication::translate({', '.join(words)}{number});\n"


def release(folder: Path, into: Path) -> None:
    """Make the .qm files of the .ts files."""
    for language in LANGUAGES:
        target = into / f"lighthouse_{language}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(_ts(folder, language)), "-qm", str(target))


def outdated() -> Iterator[str]:
    """Sentences about files that do not follow from the code and the .ts files."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            if _ts(FOLDER, language).exists():
                _ts(fresh, language).write_bytes(_ts(FOLDER, language).read_bytes())
        update(fresh)
        for language in LANGUAGES:
            yield from _differences(language, texts(FOLDER, language), texts(fresh, language))
        release(FOLDER, fresh)
        for language in LANGUAGES:
            kept = FOLDER / f"lighthouse_{language}.qm"
            made = fresh / kept.name
            if not kept.exists() or kept.read_bytes() != made.read_bytes():
                yield f"{kept.name} is not what its .ts file gives: run {COMMAND} release"


def unfinished() -> Iterator[str]:
    """Sentences about texts that are not translated though the language is to have them."""
    for language in LANGUAGES:
        for (context, source, _comment), done in texts(FOLDER, language).items():
            if (context in KIOSK_CONTEXTS or language in COMPLETE) and not done:
                yield f"lighthouse_{language}.ts lacks a translation of {context}: {source!r}"


def texts(folder: Path, language: str) -> dict[tuple[str, str, str], bool]:
    """The texts of a .ts file by context, source and comment, and whether they are translated."""
    path = _ts(folder, language)
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            found[key] = translation is not None and translation.get("type") is None
    return found


def _differences(
    language: str,
    kept: dict[tuple[str, str, str], bool],
    fresh: dict[tuple[str, str, str], bool],
) -> Iterator[str]:
    name = _ts(FOLDER, language).name
    for context, source, _comment in fresh.keys() - kept.keys():
        yield f"{name} doesn't know {context}: {source!r}: run {COMMAND} update, then translate it"
    for context, source, _comment in kept.keys() - fresh.keys():
        yield f"{name} still has {context}: {source!r}: run {COMMAND} update"


def _ts(folder: Path, language: str) -> Path:
    return folder / f"lighthouse_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    # the tool's own scripts stand beside the environment's Python and take the same arguments
    script = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", script, *arguments], cwd=CHECKOUT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
