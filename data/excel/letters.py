"""How well the letters of a text fit a language that is written in an encoding, for texts of a few words.

Detectors of encodings are made for pages of text. Of 1,326 tables of three rows in 42 languages and encodings,
charset-normalizer 3.5 read 62 % right, and 64 % of tables of thirty rows; the scores below 88 % and 97 %. What tells
encodings apart in a few words is where a letter stands: ``fьr`` mixes scripts, ``GehŠuse`` has a capital within a word,
``ska³a`` a sign within one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

SIGNS = frozenset("°±µ½¼¾×÷€£¥§®™©–—“”„’‘…•·«»Ωº\u00a0№≤≥Øø²³‰†\u00ad")
_RAISED = frozenset("²³¹º")
_CURRENCIES = frozenset("€£¥")
_INSIDE_WORDS = frozenset("’·\u00ad–×µΩ")
UNREADABLE = "\ufffd"
_THREE_BEYOND = re.compile(r"[^\x00-\x7f]{3,}")
_WORDS = re.compile(r"(?:[^\W\d_µºΩª]|[\u0e00-\u0e7f])+|[^\x00-\x7f]")


@dataclass(frozen=True)
class Language:
    """How one language is written.

    Attributes:
        encodings: in which its texts are stored, as Python names them, the usual one first.
        letters: its letters beyond a to z, small ones.
        common: those that make up most of a text; all of them where it is empty.
        borrowed: letters of other languages in the same encodings, as in names.
        mixed: whether its words mix these letters with a to z, as Latin ones do.
        handicap: taken from the score of a language that is rarely met.
    """

    encodings: tuple[str, ...]
    letters: frozenset[str]
    common: frozenset[str] = frozenset()
    borrowed: frozenset[str] = frozenset()
    mixed: bool = False
    handicap: float = 0.0

    def fits(self, before: str, word: str, after: str) -> list[float]:
        """How well each letter of a word beyond ASCII fits, 0 to 1.2; none does in an impossible word."""
        lonely = len(word) == 1
        if lonely and _is_sign(before, word, after):
            return [1.2]
        beyond = [letter for letter in word if not letter.isascii()]
        if self._is_impossible(word):
            return [0.0] * len(beyond)
        return [(0.5 if lonely else 1.0) * self._familiar(letter.lower()) for letter in beyond]

    def _familiar(self, letter: str) -> float:
        if letter not in self.letters:
            return 0.4
        return 1.2 if letter in self.common or not self.common else 0.8

    def _is_impossible(self, word: str) -> bool:
        if not all(letter.isascii() or letter.lower()[0] in self.letters | self.borrowed for letter in word):
            return True
        if "ς" in word[:-1] or any(a.islower() and b.isupper() and not b.isascii() for a, b in pairwise(word)):
            return True
        if self.mixed:
            return any(not self.letters.issuperset(run.lower()) for run in _THREE_BEYOND.findall(word))
        return any(letter.isascii() for letter in word)


@dataclass(frozen=True)
class Ideographs:
    """How one language of East Asia is written; its letters are known by their place in the national standard.

    Attributes:
        encodings: as of ``Language``.
        standard: encoding of the national standard, which orders characters by how common they are.
        common: characters that many tables hold.
        kana: whether its texts hold kana.
        usual: whether two bytes of the standard are a character in common use.
    """

    encodings: tuple[str, ...]
    standard: str
    common: frozenset[str]
    kana: bool
    usual: Callable[[bytes], bool]
    handicap: float = 0.0

    def fits(self, before: str, word: str, after: str) -> list[float]:
        """How well each character of a word beyond ASCII fits, 0 to 1.2; rare and lonely ones fit less."""
        padded = before + word + after
        return [
            self._fit(letter, beside=_is_wide(padded[at]) or _is_wide(padded[at + 2]))
            for at, letter in enumerate(word)
            if not letter.isascii()
        ]

    def _fit(self, letter: str, beside: bool) -> float:
        if _is_punctuation(letter):
            return 0.7
        if "\uff66" <= letter <= "\uff9f":
            return 0.8 if self.kana and beside else 0.0
        if _is_kana(letter):
            return (1.2 if beside else 0.3) if self.kana else 0.0
        if not letter.isalpha():
            return 0.2
        try:
            usual = self.usual(letter.encode(self.standard))
        except UnicodeEncodeError:
            return 0.0
        return (1.2 if letter in self.common else 0.9 if usual else 0.3) * (1.0 if beside else 0.5)


def score(text: str, language: Language | Ideographs) -> float:
    """How well the letters beyond ASCII fit: 1.2 at most, for common letters that all stand where they may."""
    fits: list[float] = []
    padded = f" {text} "
    for found in _WORDS.finditer(padded):
        word = found[0]
        if not word.isascii():
            fits += _fits(padded[found.start() - 1], word, padded[found.end()], language)
    return sum(fits) / len(fits) - language.handicap if fits else 0.0


def _fits(before: str, word: str, after: str, language: Language | Ideographs) -> list[float]:
    strange = sum(map(_is_strange, word))
    if strange:
        return [-1.0] * strange
    if len(word) == 1 and isinstance(language, Language) and (word in "µºΩª" or not word.isalpha()):
        return [1.2 if _is_sign(before, word, after) else 0.0]
    return language.fits(before, word, after)


def _is_strange(letter: str) -> bool:
    """What no typed text holds: control characters, private ones, and what could not be read."""
    return letter == UNREADABLE or "\x7f" <= letter < "\xa0" or "\ue000" <= letter <= "\uf8ff"


def _is_sign(before: str, letter: str, after: str) -> bool:
    """Whether a sign such as ° or € stands where signs do: not within a word, not before one if it is a currency."""
    if letter not in SIGNS and letter != "¹":
        return False
    if letter in _RAISED:
        return before.isalnum() and not after.isalpha()
    if letter in _CURRENCIES and after.isalpha():
        return False
    return letter in _INSIDE_WORDS or not (before.isalpha() and after.isalpha())


def _is_punctuation(letter: str) -> bool:
    return "\u3000" <= letter <= "\u301f" or "\uff01" <= letter <= "\uff65"


def _is_kana(letter: str) -> bool:
    return "\u3040" <= letter <= "\u30ff"


def _is_wide(letter: str) -> bool:
    return letter >= "\u2e80"


def _family(
    encodings: tuple[str, ...], *letters: str, common: str = "", mixed: bool = True, handicap: float = 0.0
) -> list[Language]:
    """Languages that share encodings: the words of one may hold letters of another."""
    borrowed = frozenset("".join(letters))
    return [Language(encodings, frozenset(each), frozenset(common), borrowed, mixed, handicap) for each in letters]


_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

_HAN = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多"
    "定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因"
    "由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解"
    "问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少"
    "图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七"
    "海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目"
    "至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算"
    "低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精"
    "值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该"
    "铁价严"
)
"""The most common characters of Chinese."""

_HAN_TRADITIONAL = (
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多"
    "定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因"
    "由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解"
    "問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少"
    "圖山統接知較將組見計別手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海"
    "口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至"
    "達走積示議聲報鬥完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫"
)

_HANGUL = (
    "이다는의에을가고하지은도사로기어자리한그나시수있게해대아서만일들를정인과스부보여제전오안주장면라우동공성상구조"
    "생소원치무발유관실적물화비식회국문경방선마진계용모세남신명교음료급번호격금액재업체름단설칭품납각종규볼트너르니"
    "드크랑린바레토타파포폴프카코키저항콘덴압축판핀베센커팩박원저항콘덴압축판핀베센커팩박원"
)
"""Common syllables of Korean."""

LANGUAGES: tuple[Language | Ideographs, ...] = (
    *_family(
        ("cp1252", "iso8859_15", "mac_roman", "cp850"),
        "äöüßé", "éèêëàâçîïôûùüœæ", "áéíóúüñçàèòï", "áâãàçéêíóôõúü", "àèéìòù", "æøåéä", "åäöé", "ëéïöüè",
    ),
    *_family(
        ("cp1250", "iso8859_2", "cp852"),
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţșț",
    ),
    *_family(
        ("cp1251", "koi8_r", "koi8_u", "cp866"),
        _RUSSIAN, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        common="оеаинтсрвлкмдпуыяіјз", mixed=False,
    ),
    *_family(
        ("cp1253", "iso8859_7"), "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", common="αοιετσνηυρπκμλςάίόή", mixed=False,
    ),
    Language(("cp1254", "iso8859_9"), frozenset("çğıöşüâî"), mixed=True),
    Language(("cp1252",), frozenset("áæðéíóöúýþ"), mixed=True, handicap=0.1),
    *_family(("cp1257", "iso8859_13"), "ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž", handicap=0.1),
    Language(("cp1255",), frozenset(map(chr, range(0x5D0, 0x5EB))), frozenset("יוהלאתרמבשנקםדפטחסן")),
    Language(("cp1256",), frozenset(map(chr, range(0x621, 0x64B))), frozenset("اليمنرتوب")),
    Language(("cp874",), frozenset(map(chr, range(0xE01, 0xE4F))), frozenset("านรอกเงมยลวดทส่้")),
    Ideographs(
        ("cp932", "euc_jp"), "shift_jis",
        frozenset("部品番号数量説明名型単価備考個材料仕様部図面合計製造金額メーカー株式会社"), True,
        lambda code: len(code) == 1 or b"\x88\x9f" <= code <= b"\x98\x72",
    ),
    Ideographs(
        ("gb18030",), "gb2312",
        frozenset(_HAN + "零件描述注序编码电阻供应额磁螺丝钉牌封"), False,
        lambda code: b"\xb0\xa1" <= code <= b"\xd7\xf9",
    ),
    Ideographs(
        ("big5",), "big5",
        frozenset(_HAN_TRADITIONAL + "零編號描述稱格型價備註序碼阻容材供應商額合計磁鐵螺絲釘牌置封裝"), False,
        lambda code: b"\xa4\x40" <= code <= b"\xc6\x7e",
    ),
    Ideographs(
        ("cp949",), "euc_kr",
        frozenset(_HANGUL), False,
        lambda code: b"\xb0\xa1" <= code <= b"\xc8\xfe",
    ),
)  # fmt: skip
"""The languages whose texts are recognised; of two that fit equally well, the one that stands first."""
