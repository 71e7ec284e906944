"""The encoding of a text of a few words is found, or a note shows what else the text could be."""

import pytest

from data.excel.cells import SpreadsheetError
from data.excel.text_encoding import decode

TEXTS = {
    "cp1252": [
        "Teil;Menge\nSchraube für Gehäuse;3\n", "Référence;Qté\nRésistance;2\n", "Descripción\nTuerca de montaña;1\n",
        "Part,Price\nR1,€2.50\n", "Part,Tolerance\nR1,±5%\nC1,10 µF\nT1,85°C\n", "Benämning\nKåpa för låda\n",
        'Part,Qty\nPipe ½",3\n', "Tube Ø5,2\n",
    ],
    "cp1250": ["Díl;Popis\nŠroub s vnitřním šestihranem\n", "Część\nŁożysko kulkowe\n", "Megnevezés\nHűtőborda\n"],
    "cp1251": ["Деталь;Количество\nВинт с шестигранной головкой\n", "Поз;Кол\nБолт;4\n"],
    "koi8_r": ["Деталь;Количество\nВинт с шестигранной головкой\n"],
    "cp866": ["Деталь;Количество\nВинт\n"],
    "cp1253": ["Είδος;Ποσότητα\nΒίδα εξαγωνική\n"],
    "cp1254": ["Parça;Açıklama\nVida başlığı şerit\n"],
    "cp932": ["部品番号,数量,説明\nA1,3,ネジ M3\n", "型番,数量,備考\nA1,3,ﾈｼﾞ\n"],
    "euc_jp": ["部品番号,数量,説明\nA1,3,ネジ M3\n"],
    "gb18030": ["零件号,数量,描述\nA1,3,螺丝 M3\nA2,4,弹簧\n", "名称,数量\n电阻,5\n"],
    "big5": ["零件編號,數量,描述\nA1,3,螺絲 M3\nA2,4,彈簧\n", "名稱,數量\n電阻,5\n"],
    "cp949": ["부품 번호,수량,설명\nA1,3,나사 M3\nA2,4,스프링\n", "품명,수량\n저항,5\n"],
    "cp850": ["Teil;Menge\nSchraube für Gehäuse;3\n"],
    "mac_roman": ["Teil;Menge\nSchraube für Gehäuse;3\n"],
    "iso2022_jp": ["部品番号,数量\nネジ,3\n"],
}  # fmt: skip


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts])
def test_that_short_texts_are_read_in_the_encoding_in_which_they_were_written(encoding, text):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("mark", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_that_unicode_is_certain_with_and_without_a_mark(mark):
    text = "Teil;Menge;Ort\nSchraube für Gehäuse;3;東京\n"
    decoded = decode(text.encode(mark))
    assert (decoded.text, decoded.rival, decoded.sure) == (text, "", True)


def test_that_letters_which_two_encodings_explain_are_shown_in_both():
    decoded = decode("Descripción\nTuerca de montaña\n".encode("cp1252"))
    assert (decoded.encoding, decoded.rival, decoded.words) == ("cp1252", "cp1250", ("montaña", "montańa"))


def test_that_letters_which_are_the_same_in_both_encodings_are_no_question():
    assert decode("Größe;Gehäuse;für;Öl\n".encode("cp1252")).rival == ""


def test_that_one_broken_character_does_not_turn_the_others_into_nonsense():
    content = "Größe;für;Öl;Gehäuse;Blöcke;Stäbe;Ränder;Hähne\n".encode() + b"Hutmutter \xfc\n"
    decoded = decode(content)
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith("Größe;für")
    assert decoded.text.endswith("Hutmutter \ufffd\n")


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0" * 50, bytes(range(256)) * 4, b"\x7fELF\2\1\1\0"]
)
def test_that_what_is_no_text_is_refused(content):
    with pytest.raises(SpreadsheetError, match="is not a text table"):
        decode(content)
