"""Titles and rows as programs write them, and as people write them in many languages, with the column that a buyer
would point at.

Each entry: titles, rows, what the columns mean by letter, codes of the questions that must be asked.
"""

TABLES = {
    "SAP in German": (
        "Positionsnummer|Komponente|Objektbezeichnung|Komponentenmenge|ME",
        [
            ["0010", "100-4711", "Lager 6204", 2, "ST"],
            ["0020", "100-4712", "Welle", 1, "ST"],
            ["0030", "RM-77", "Kupferdraht", 0.4, "KG"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E"},
        [],
    ),
    "SAP in English": (
        "Item Number|Component|Component Description|Comp. Qty (CUn)|Component UoM|Item Category",
        [
            [10, "1000213", "Ball bearing", 2, "EA", "L"],
            [20, "1000377", "Rotor shaft", 1, "EA", "L"],
            [30, "1000412", "Copper wire", 1.2, "KG", "L"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E"},
        [],
    ),
    "Odoo": (
        "Product|Quantity|Unit of Measure|Cost",
        [["[E-100] Housing", 1, "Units", 12.5], ["[E-101] Lid", 1, "Units", 4], ["[S-9] Screw M4", 8, "Units", 0.03]],
        {"quantity": "B", "name": "A", "unit": "C", "price": "D"},
        [],
    ),
    "KiCad": (
        "Reference|Value|Footprint|Qty|MPN",
        [
            ["R1, R2, R5", "10k", "R_0603", 3, "RC0603FR-0710KL"],
            ["C1, C2", "100n", "C_0603", 2, "CC0603KRX7R9BB104"],
            ["U1", "STM32F405", "LQFP-64", 1, "STM32F405RGT6"],
        ],
        {"quantity": "D", "part": "E", "name": "B"},
        [],
    ),
    "Altium": (
        "Comment|Description|Designator|Footprint|LibRef|Quantity",
        [
            ["100nF", "Capacitor ceramic", "C1, C2, C3", "0402", "CAP-0402", 3],
            ["10k", "Resistor", "R1, R4", "0402", "RES-0402", 2],
            ["LM358", "Operational amplifier", "U2", "SO8", "LM358", 1],
        ],
        {"quantity": "F", "name": "B"},
        [],
    ),
    "Eagle": (
        "Qty|Value|Device|Package|Parts|Description",
        [
            [2, "100n", "C-EUC0603", "C0603", "C1, C2", "CAPACITOR"],
            [1, "LM317", "LM317TS", "TO220", "IC1", "Voltage regulator"],
            [4, "1k", "R-EU_R0603", "R0603", "R1, R2, R3, R4", "RESISTOR"],
        ],
        {"quantity": "A", "name": "F"},
        [],
    ),
    "SolidWorks": (
        "ITEM NO.|PART NUMBER|DESCRIPTION|QTY.",
        [[1, "A-1001", "BASE PLATE", 1], [2, "A-1002", "BRACKET", 4], [3, "B18.3.1M", "SCREW", 16]],
        {"quantity": "D", "part": "B", "name": "C"},
        [],
    ),
    "SolidWorks indented": (
        "ITEM NO.|PART NUMBER|DESCRIPTION|QTY.",
        [
            ["1", "A-1001", "FRAME", 1],
            ["1.1", "A-1002", "RAIL", 4],
            ["1.2", "A-1003", "CORNER", 4],
            ["2", "A-2001", "DRIVE", 1],
            ["2.1", "A-2002", "MOTOR", 1],
        ],
        {"quantity": "D", "part": "B", "name": "C", "level": "A"},
        [],
    ),
    "Fusion and Arena": (
        "Level|Item Number|Item Name|Ref Des|Quantity|UOM|Manufacturer|Mfr Item Number",
        [
            [0, "900-001", "Robot", None, 1, "each", None, None],
            [1, "120-044", "Arm", None, 2, "each", None, None],
            [2, "310-001", "Motor", "M1", 1, "each", "Maxon", "EC-45"],
            [1, "120-045", "Leg", None, 2, "each", None, None],
        ],
        {"level": "A", "part": "B", "name": "C", "quantity": "E", "unit": "F", "manufacturer": "G"},
        [],
    ),
    "Mouser cart": (
        "#|Mouser #:|Mfr. #:|Manufacturer:|Customer #|Description:|RoHS:|Lifecycle:|Order Qty.|Price (USD)|Ext.: (USD)",
        [
            [1, "595-LM358DR", "LM358DR", "Texas Instruments", None, "Op Amps", "RoHS", None, 10, "$0.25", "$2.50"],
            [
                2,
                "603-RC0603FR-0710KL",
                "RC0603FR-0710KL",
                "Yageo",
                None,
                "Resistor",
                "RoHS",
                None,
                100,
                "$0.01",
                "$1.00",
            ],
        ],
        {"quantity": "I", "name": "F", "manufacturer": "D", "price": "J", "line_total": "K", "part": "C"},
        [],
    ),
    "Digi-Key cart": (
        (
            "Index|Quantity|Part Number|Manufacturer Part Number|Description|Customer Reference|Available|"
            "Backorder|Unit Price|Extended Price"
        ),
        [
            [1, 5, "296-1395-5-ND", "LM358P", "IC OPAMP", "U1", 5, 0, 0.5, 2.5],
            [2, 20, "311-10.0KHRCT-ND", "RC0603FR-0710KL", "RES 10K", "R1", 20, 0, 0.1, 2.0],
        ],
        {"quantity": "B", "part": "C", "name": "E", "price": "I", "line_total": "J"},
        [],
    ),
    "German with position": (
        "Pos.|Menge|Einheit|Bezeichnung|Artikelnummer|Einzelpreis €|Gesamtpreis €|Lieferant",
        [
            [1, 4, "Stk", "Neodym-Magnet 20x5", "NM-205", "2,50", "10,00", "Magnethaus GmbH"],
            [2, 2, "Stk", "Welle", "W-88", "12,00", "24,00", "Dreherei Ott"],
            [3, "0,5", "kg", "Kupferlackdraht", "CU-1", "18,40", "9,20", "Drahtwerk"],
        ],
        {"quantity": "B", "unit": "C", "name": "D", "part": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "French": (
        "Repère|Désignation|Référence|Qté|Fournisseur|P.U. HT|Total HT",
        [
            [1, "Aimant néodyme", "AN-20", 4, "Supermagnete", 2.5, 10],
            [2, "Arbre acier", "AR-8", 1, "Usinage Martin", 12, 12],
            [3, "Roulement", "6204-2RS", 2, "SKF France", 5, 10],
        ],
        {"quantity": "D", "part": "C", "name": "B", "supplier": "E", "price": "F", "line_total": "G"},
        [],
    ),
    "Spanish": (
        "Nº|Código|Descripción|Cantidad|Unidad|Precio unitario|Importe|Proveedor",
        [
            [1, "IM-20", "Imán de neodimio", 4, "ud", 2.5, 10, "Imanes SA"],
            [2, "EJ-8", "Eje de acero", 1, "ud", 12, 12, "Talleres Ruiz"],
            [3, "HC-1", "Hilo de cobre", 0.5, "kg", 18, 9, "Cobres SL"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Italian": (
        "Pos.|Codice articolo|Descrizione|Q.tà|U.M.|Prezzo unitario|Importo|Fornitore",
        [
            [1, "MG-20", "Magnete al neodimio", 4, "pz", 2.5, 10, "Magneti srl"],
            [2, "AL-8", "Albero", 1, "pz", 12, 12, "Officine Bo"],
            [3, "FR-1", "Filo di rame", 0.5, "kg", 18, 9, "Rame spa"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Portuguese": (
        "Item|Código|Descrição|Qtde|Unid.|Preço unitário|Valor total|Fornecedor",
        [
            [1, "IM-20", "Ímã de neodímio", 4, "pç", 2.5, 10, "Ímãs Ltda"],
            [2, "EX-8", "Eixo", 1, "pç", 12, 12, "Usinagem Sul"],
            [3, "FC-1", "Fio de cobre", 0.5, "kg", 18, 9, "Cobre SA"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Russian": (
        "№ п/п|Наименование|Обозначение|Кол-во|Ед. изм.|Цена, руб.|Сумма, руб.|Поставщик|Примечание",
        [
            [1, "Магнит неодимовый", "МН-20", 4, "шт", 250, 1000, "Магнитпром", None],
            [2, "Вал стальной", "ВС-8", 1, "шт", 1200, 1200, "Завод", "точить"],
            [3, "Провод медный", "ПЭТВ-2", 0.5, "кг", 1800, 900, "Кабель", None],
        ],
        {"quantity": "D", "part": "C", "name": "B", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Chinese, simplified": (
        "序号|物料编码|物料名称|规格型号|单位|用量|单价(元)|金额(元)|供应商|备注",
        [
            [1, "M-2001", "钕磁铁", "N52 20x5", "个", 4, 2.5, 10, "宁波磁材", None],
            [2, "M-2002", "电机轴", "45钢 D8", "根", 1, 12, 12, "精工厂", None],
            [3, "M-2003", "漆包线", "0.5mm", "kg", 0.5, 18, 9, "铜业", "含税"],
        ],
        {"quantity": "F", "part": "B", "name": "C", "unit": "E", "price": "G", "line_total": "H", "supplier": "I"},
        [],
    ),
    "Chinese, traditional": (
        "項次|料號|品名|規格|數量|單位|單價|總價|供應商",
        [
            [1, "A-001", "釹磁鐵", "N52", 4, "個", 2.5, 10, "台灣磁鐵"],
            [2, "A-002", "馬達軸", "D8", 1, "支", 12, 12, "精密加工"],
            [3, "A-003", "漆包線", "0.5mm", 3, "米", 2, 6, "銅線行"],
        ],
        {"quantity": "E", "part": "B", "name": "C", "unit": "F", "price": "G", "line_total": "H", "supplier": "I"},
        [],
    ),
    "Japanese": (
        "番号|品番|品名|メーカー|数量|単位|単価|金額|納期|備考",
        [
            [1, "MG-20", "ネオジム磁石", "信越化学", 4, "個", 250, 1000, "2週間", None],
            [2, "SH-8", "シャフト", "ミスミ", 1, "本", 1200, 1200, "3日", None],
            [3, "WR-5", "銅線", "古河電工", 3, "m", 90, 270, "1週間", None],
        ],
        {
            "quantity": "E",
            "part": "B",
            "name": "C",
            "manufacturer": "D",
            "unit": "F",
            "price": "G",
            "line_total": "H",
            "lead_time": "I",
        },
        [],
    ),
    "Korean": (
        "번호|품번|품명|규격|수량|단위|단가|금액|업체",
        [
            [1, "MG-20", "네오디뮴 자석", "N52", 4, "EA", 250, 1000, "한국자석"],
            [2, "SH-8", "샤프트", "D8", 1, "EA", 1200, 1200, "정밀"],
            [3, "WR-5", "동선", "0.5", 3, "M", 90, 270, "전선"],
        ],
        {"quantity": "E", "part": "B", "name": "C", "unit": "F", "price": "G", "line_total": "H", "supplier": "I"},
        [],
    ),
    "Dutch": (
        "Artikelnummer|Omschrijving|Aantal|Eenheid|Stukprijs|Totaal|Leverancier",
        [
            ["NM-20", "Neodymium magneet", 4, "st", 2.5, 10, "Magneetwinkel"],
            ["AS-8", "As", 1, "st", 12, 12, "Draaierij"],
            ["KD-1", "Koperdraad", 3, "m", 2, 6, "Kabel BV"],
        ],
        {"quantity": "C", "part": "A", "name": "B", "unit": "D", "price": "E", "line_total": "F", "supplier": "G"},
        [],
    ),
    "Polish": (
        "Lp.|Nazwa|Nr katalogowy|Ilość|J.m.|Cena netto|Wartość netto|Dostawca",
        [
            [1, "Magnes neodymowy", "MN-20", 4, "szt", 2.5, 10, "Magnesy sp. z o.o."],
            [2, "Wałek", "W-8", 1, "szt", 12, 12, "Tokarnia"],
            [3, "Drut miedziany", "DM-1", 3, "m", 2, 6, "Kable"],
        ],
        {"quantity": "D", "part": "C", "name": "B", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Czech": (
        "Poz.|Název|Číslo dílu|Množství|MJ|Cena za kus|Celkem|Dodavatel",
        [
            [1, "Neodymový magnet", "NM-20", 4, "ks", 2.5, 10, "Magnety s.r.o."],
            [2, "Hřídel", "H-8", 1, "ks", 12, 12, "Soustružna"],
            [3, "Měděný drát", "MD-1", 3, "m", 2, 6, "Kabely"],
        ],
        {"quantity": "D", "part": "C", "name": "B", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
    "Swedish": (
        "Artikelnummer|Benämning|Antal|Enhet|Styckpris|Summa|Leverantör",
        [
            ["NM-20", "Neodymmagnet", 4, "st", 2.5, 10, "Magnet AB"],
            ["AX-8", "Axel", 1, "st", 12, 12, "Svarv AB"],
            ["KT-1", "Koppartråd", 3, "m", 2, 6, "Kabel AB"],
        ],
        {"quantity": "C", "part": "A", "name": "B", "unit": "D", "price": "E", "line_total": "F", "supplier": "G"},
        [],
    ),
    "Turkish": (
        "Sıra No|Parça No|Parça Adı|Miktar|Birim|Birim Fiyat|Tutar|Tedarikçi",
        [
            [1, "NM-20", "Neodim mıknatıs", 4, "adet", 2.5, 10, "Mıknatıs AŞ"],
            [2, "ML-8", "Mil", 1, "adet", 12, 12, "Torna"],
            [3, "BT-1", "Bakır tel", 3, "m", 2, 6, "Kablo"],
        ],
        {"quantity": "D", "part": "B", "name": "C", "unit": "E", "price": "F", "line_total": "G", "supplier": "H"},
        [],
    ),
}
