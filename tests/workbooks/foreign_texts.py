"""Foreign text files: every separator and many encodings."""

from tests.workbooks.foreign_file import Expected, ForeignFile


def _lines(*lines, end="\r\n"):
    return end.join(lines) + end


def commas_and_newlines_in_quotes():
    """English, utf-8: a title with a line break, a description with commas, doubled quotes and a line break."""
    text = (
        'Part,Description,"Qty\n(per unit)",Unit\n'
        'CQ-1,"Plate, 3 mm, ""raw""",2,pcs\n'
        'CQ-2,"Cable\nwith plug",1.5,m\n'
        "CQ-3,Nut,12,pcs\n"
    )
    return ForeignFile(
        "commas_and_newlines_in_quotes.csv",
        text.encode(),
        Expected(
            columns={"part": "A", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=15.5,
            items=("CQ-1", "CQ-2", "CQ-3"),
            units={"CQ-2": "m"},
        ),
    )


def semicolons_with_a_mark():
    """German, utf-8 with a byte order mark: decimal commas, prices in euro."""
    text = _lines(
        "Artikel-Nr.;Bezeichnung;Menge;ME;Einzelpreis (€);Gesamtpreis (€)",
        "10-1;Rührwerk;1;Stk;1.250,00;1.250,00",
        "10-2;Dichtungsband;7,5;m;3,20;24,00",
        "10-3;Mutter M12;40;Stk;0,15;6,00",
        "Summe;;;;;1.280,00",
    )
    return ForeignFile(
        "semicolons_with_a_mark.csv",
        text.encode("utf-8-sig"),
        Expected(
            header_row=1,
            first_row=2,
            last_row=4,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D", "price": "E"},
            price_kind="unit",
            rows=3,
            quantity_sum=48.5,
            stated_price=1280.0,
            totals=(5,),
            prices={"10-1": 1250.0, "10-2": 3.2},
            currency="EUR",
        ),
    )


def western_bytes():
    """French, cp1252: é, € and ° are single bytes."""
    text = _lines(
        "Référence;Désignation;Quantité;Prix unitaire (€)",
        "CP-1;Pièce moulée;4;12,50",
        "CP-2;Tôle découpée à 45°;2;7,80",
        "CP-3;Œillet;30;0,05",
    )
    return ForeignFile(
        "western_bytes.csv",
        text.encode("cp1252"),
        Expected(
            header_row=1,
            last_row=4,
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=36,
            prices={"CP-3": 0.05},
            currency="EUR",
        ),
    )


def excel_unicode_text():
    """Spanish, UTF-16 with tabs, as Excel's “Unicode text” is saved; the name ends in .txt."""
    text = _lines(
        "Código\tDescripción\tCantidad\tUnidad",
        "UT-1\tAño nuevo, señal\t3\tud",
        "UT-2\tTubo de acero\t12,5\tm",
        "UT-3\tPasador\t6\tud",
    )
    return ForeignFile(
        "excel_unicode_text.txt",
        text.encode("utf-16"),
        Expected(
            header_row=1,
            last_row=4,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=21.5,
            units={"UT-2": "m", "UT-1": "pcs"},
        ),
    )


def japanese_bytes():
    """Japanese, Shift-JIS; ソ ends in a byte that is a backslash elsewhere."""
    text = _lines(
        "部品番号,部品名,数量,単位",
        "SJ-1,ソレノイド,2,個",
        "SJ-2,表面処理鋼板,4,枚",
        "SJ-3,十字穴ねじ,16,本",
    )
    return ForeignFile(
        "japanese_bytes.csv",
        text.encode("shift_jis"),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=22,
            units={"SJ-1": "pcs"},
        ),
    )


def chinese_bytes():
    """Chinese, GB18030, with the price of a piece and of the row."""
    text = _lines(
        "序号,物料编码,名称规格,数量,单位,单价（元）,金额（元）",
        "1,GB-1,钕铁硼磁钢,12,片,3.5,42",
        "2,GB-2,不锈钢轴,1,根,28,28",
        "3,GB-3,内六角螺丝,8,个,0.2,1.6",
        ",,合计,21,,,71.6",
    )
    return ForeignFile(
        "chinese_bytes.csv",
        text.encode("gb18030"),
        Expected(
            header_row=1,
            last_row=4,
            columns={"part": "B", "name": "C", "quantity": "D", "unit": "E", "price": "F", "level": None},
            price_kind="unit",
            rows=3,
            quantity_sum=21,
            stated_quantity=21,
            stated_price=71.6,
            totals=(5,),
            prices={"GB-1": 3.5},
            currency="CNY",
        ),
    )


def cyrillic_bytes():
    """Russian, cp1251, semicolons, decimal commas."""
    text = _lines(
        "Артикул;Наименование;Количество;Ед.;Цена за ед., руб.",
        "КР-1;Редуктор червячный;1;шт;18500,00",
        "КР-2;Кабель силовой;12,5;м;140,50",
        "КР-3;Гайка;24;шт;3,20",
    )
    return ForeignFile(
        "cyrillic_bytes.csv",
        text.encode("cp1251"),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D", "price": "E"},
            price_kind="unit",
            rows=3,
            quantity_sum=37.5,
            units={"КР-2": "m"},
            prices={"КР-2": 140.5},
            currency="RUB",
        ),
    )


def pipes():
    """English, parted by | with blanks around."""
    text = _lines(
        "Item code | Item name      | Qty | UOM",
        "PI-1      | Pressure plate |   2 | Nos",
        "PI-2      | Hose           | 3.5 | m",
        "PI-3      | Clamp          |   4 | Nos",
    )
    return ForeignFile(
        "pipes.csv",
        text.encode(),
        Expected(
            header_row=1,
            last_row=4,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=9.5,
            items=("PI-1", "PI-2", "PI-3"),
            units={"PI-2": "m", "PI-1": "pcs"},
        ),
    )


def the_separator_stated_first():
    """Portuguese: sep=; in the first line is no row of the table."""
    text = _lines("sep=;", "Código;Descrição;Quantidade", "SP-1;Eixo, 20 mm;2", "SP-2;Mola;4", "SP-3;Pino;8")
    return ForeignFile(
        "the_separator_stated_first.csv",
        text.encode("cp1252"),
        Expected(columns={"part": "A", "name": "B", "quantity": "C"}, rows=3, quantity_sum=14),
    )


def padded_with_blanks():
    """Italian: every cell is filled up with blanks; the parent stands in the first row only."""
    text = _lines(
        "Padre      ,Codice     ,Descrizione              ,Qta   ,UM  ",
        "GR-1       ,PD-1       ,Flangia                  ,   1  ,NR  ",
        '           ,PD-2       ,"Vite, M5"               ,  12  ,NR  ',
        "           ,PD-3       ,Guarnizione              ,   2  ,NR  ",
        "GR-2       ,PD-4       ,Coperchio                ,   1  ,NR  ",
    )
    return ForeignFile(
        "padded_with_blanks.csv",
        text.encode(),
        Expected(
            columns={"part": "B", "quantity": "D", "unit": "E"},
            rows=4,
            quantity_sum=16,
            items=("PD-1", "PD-2", "PD-3", "PD-4"),
            parents={"PD-2": "GR-1", "PD-3": "GR-1", "PD-4": "GR-2"},
        ),
    )


def preamble_lines():
    """English: an export with lines above the table that have fewer columns, and a line with the count below."""
    text = _lines(
        "Report: BOM export",
        "Created by: pdm_user",
        "",
        "Part Number,Part Name,Quantity,Unit of Measure",
        "PR-1,Base,1,each",
        "PR-2,Arm,2,each",
        "PR-3,Rope,4.5,m",
        "",
        "3 rows exported",
        end="\n",
    )
    return ForeignFile(
        "preamble_lines.csv",
        text.encode(),
        Expected(
            header_row=4,
            first_row=5,
            last_row=7,
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=7.5,
            items=("PR-1", "PR-2", "PR-3"),
        ),
    )


def decimal_commas_between_commas():
    """German: a comma parts the columns and the decimals, so the numbers stand in quotes."""
    text = _lines(
        "Teil,Bezeichnung,Menge,Preis/Stück in EUR",
        'KK-1,Welle,"1,0","18,40"',
        'KK-2,Draht,"2,75","6,05"',
        'KK-3,Stift,"12,0","0,08"',
    )
    return ForeignFile(
        "decimal_commas_between_commas.csv",
        text.encode(),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "price": "D"},
            price_kind="unit",
            rows=3,
            quantity_sum=15.75,
            prices={"KK-2": 6.05},
            currency="EUR",
        ),
    )


def text_named_as_workbook():
    """German: an ERP system's list with tabs, named .xls; 0,500 shows that 2,000 is two."""
    text = _lines(
        "Material\tKurztext\tMenge\tME",
        "000000000010004711\tLagerschale\t2,000\tST",
        "000000000010004712\tÖl\t0,500\tL",
        "000000000010004713\tZylinderschraube\t16,000\tST",
    )
    return ForeignFile(
        "text_named_as_workbook.xls",
        text.encode("cp1252"),
        Expected(
            columns={"part": "A", "name": "B", "quantity": "C", "unit": "D"},
            rows=3,
            quantity_sum=18.5,
            items=("000000000010004711", "000000000010004712", "000000000010004713"),
            units={"000000000010004712": "l"},
        ),
    )


BUILDERS = (
    commas_and_newlines_in_quotes,
    semicolons_with_a_mark,
    western_bytes,
    excel_unicode_text,
    japanese_bytes,
    chinese_bytes,
    cyrillic_bytes,
    pipes,
    the_separator_stated_first,
    padded_with_blanks,
    preamble_lines,
    decimal_commas_between_commas,
    text_named_as_workbook,
)
