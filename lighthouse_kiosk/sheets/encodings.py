"""Finding out how a text file was encoded.

Marks and UTF-8's own redundancy decide nearly always. What is left is decoded in every way that
was ever common in spreadsheets, and the way wins in which the characters make the most sense
beside each other: letters of one script stay together, Latin accents stand between plain letters,
Chinese, Japanese and Korean are mostly written with their commonest characters.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """`name` as Python's codecs call it; `sureness` from 0 to 1, 1 where a mark says it.

    `others` would also do, the likelier first.
    """

    name: str
    sureness: float
    others: tuple[str, ...] = ()


def guess_encoding(sample: bytes, *, is_utf8: bool) -> EncodingGuess | None:
    """Guess from a sample that holds the text's beginning and lines beyond ASCII.

    `is_utf8` says whether all of the file is valid UTF-8. None for what is no text in any of them.
    """
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return EncodingGuess(name, 1.0)
    if b"\0" in sample:
        return _without_mark(sample)
    if b"\x1b$" in sample and _decoded(sample, "iso2022_jp") is not None:
        return EncodingGuess("iso2022_jp", 0.95)
    if is_utf8:
        return EncodingGuess("utf-8", 1.0 if sample.isascii() else 0.99)
    scores = sorted(
        (
            (_score(text, plausible), -place, name)
            for place, (name, plausible) in enumerate(_CANDIDATES)
            if (text := _decoded(sample, name)) is not None
        ),
        reverse=True,
    )
    if not scores or scores[0][0] <= _LEAST:
        return None
    best, _, name = scores[0]
    near = tuple(other for score, _, other in scores[1:] if score > best - 0.6)[:3]
    second = max((score for score, _, other in scores[1:] if other not in _ALIKE), default=-1.0)
    sureness = min(0.95, 0.55 + max(0.0, best - max(second, -1.0)) / 2)
    return EncodingGuess(name, round(sureness, 2), near)


_LEAST = -1.0


def _without_mark(sample: bytes) -> EncodingGuess | None:
    """UTF-16 without its mark has zeros, of which all stand in one half of the pairs."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if min(even, odd) > max(even, odd) // 50:
        return None
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = _decoded(sample, name)
    if text is None or "\0" in text or not any(mark in text for mark in "\n\r,;\t|"):
        return None
    return EncodingGuess(name, 0.9)


def _decoded(sample: bytes, name: str) -> str | None:
    """Decode; the sample may end in the middle of a character."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeDecodeError:
        return None
    return text


Plausible = Callable[[str], float]


def _score(text: str, plausible: Plausible) -> float:
    """How well the characters beyond ASCII sit where they stand, on average."""
    total, count = 0.0, 0
    for place, character in enumerate(text):
        if character < "\x80":
            continue
        count += 1
        category = unicodedata.category(character)
        if category in {"Cc", "Cn", "Co", "Cs"}:
            total -= 3
            continue
        total += plausible(character)
        if category[0] == "L":
            before = text[place - 1] if place else " "
            after = text[place + 1] if place + 1 < len(text) else " "
            total += _fits(character, before, after)
    return total / count if count else 0.0


def _fits(character: str, before: str, after: str) -> float:
    """A letter beside letters of another script, or a capital after a small letter, is odd."""
    odd = 0.0
    script = _script(character)
    for neighbour in (before, after):
        if neighbour.isalpha() and _script(neighbour) != script:
            odd -= 1
    if script == "latin" and before > "\x7f" and before.isalpha():
        odd -= 0.7
    if character.isupper() and before.islower():
        odd -= 1
    return odd


def _script(character: str) -> str:
    if character < "\u0250":
        return "latin"
    if character < "\u0400":
        return "greek"
    if character < "\u0530":
        return "cyrillic"
    return "hebrew" if character < "\u0600" else "arabic" if character < "\u0780" else "asian"


def _of(common: str, rare: float = -0.4) -> Plausible:
    known = frozenset(common + common.upper())
    marks = frozenset("€–—‘’“”„…«»°·№")  # noqa: RUF001 - the very signs that are meant
    return lambda character: 1.0 if character in known else 0.3 if character in marks else rare


def _greek(character: str) -> float:
    """Every word has an accent, which tells it from other scripts of as many letters."""
    if character in _ACCENTED_GREEK:
        return 1.5
    return 0.9 if "\u0370" <= character < "\u0400" else -0.4


_ACCENTED_GREEK = frozenset("άέήίόύώΆΈΉΊΌΎΏ")


def _cyrillic(character: str) -> float:
    return 0.9 if character in _RUSSIAN else 0.3 if character in "№«»–—“”…" else -0.2


_RUSSIAN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯЁІЇЄ")
_HANZI = frozenset(
    "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市"
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚姓名工号部门邮箱选项数量备注电子时间"
    "國會來時個們這對說過學開發見經頭進現將實點種聲話問機給間門東電氣關內軍產萬張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許蘇盧蔣賈葉閻鍾陸郝龍錢湯喬賀賴龔電郵選項數備註"
)
_HANGUL = frozenset(
    "이김박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지은현영수준호미경희선숙자연아가다에는을를의도로기사부이름번호메일부서옵션수량비고시간직원"
)
_KANJI = frozenset(
    "田中山本井上木林佐藤鈴高橋伊渡辺村小加吉斎松口清水野崎森池阿部石川前岡長谷後近坂遠青西福太三原和久島子美恵香一郎二大名氏社員番号部署数量備考時間日"
)


def _gb18030(character: str) -> float:
    if character in _HANZI:
        return 1.0
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return -0.6
    return 0.5 if len(code) == 2 and 0xB0 <= code[0] <= 0xD7 else 0.0


def _big5(character: str) -> float:
    if character in _HANZI:
        return 1.0
    code = character.encode("cp950", "replace")
    return 0.4 if len(code) == 2 and 0xA4 <= code[0] <= 0xC6 else -0.3


def _japanese(character: str) -> float:
    if "\u3040" <= character <= "\u30ff" or character in _KANJI:
        return 1.0
    if "\uff61" <= character <= "\uff9f":
        return -0.3
    code = character.encode("cp932", "replace")
    return 0.4 if len(code) == 2 and 0x81 <= code[0] <= 0x97 else -0.3


def _korean(character: str) -> float:
    if character in _HANGUL:
        return 1.0
    return 0.5 if "\uac00" <= character <= "\ud7a3" else -0.5


_WESTERN = _of("äöüßéèêëàâçñáíóúîôûïøåæœãõìòùÿ")
_CANDIDATES: tuple[tuple[str, Plausible], ...] = (
    ("cp1252", _WESTERN),
    ("iso8859_15", _WESTERN),
    ("cp1251", _cyrillic),
    ("koi8_u", _cyrillic),
    ("cp1253", _greek),
    ("cp1254", _of("çğıİöşüâîû")),
    ("cp1250", _of("ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţđ")),
    ("cp1255", _of("אבגדהוזחטיךכלםמןנסעףפץצקרשת")),
    ("cp1256", _of("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئپچژگ،؛؟", rare=-0.8)),
    ("cp850", _WESTERN),
    ("mac_roman", _WESTERN),
    ("cp932", _japanese),
    ("euc_jp", _japanese),
    ("gb18030", _gb18030),
    ("cp950", _big5),
    ("cp949", _korean),
)
_ALIKE = frozenset({"cp1252", "iso8859_15", "cp1254"})
"""What these would all decode nearly alike does not make one less sure."""
