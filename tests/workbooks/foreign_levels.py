"""Foreign files with assemblies: the levels are written in every way that people have."""

import datetime as dt

from tests.workbooks.foreign_file import Expected, ForeignFile, Look, Sheet, xlsx

PUMP_PARENTS = {"PU-1": "", "RO-1": "PU-1", "SH-1": "RO-1", "MG-1": "RO-1", "CA-1": "PU-1", "SE-1": "CA-1"}


def a_level_column():
    """English: levels 0, 1, 2."""
    rows = [
        ["Level", "Part number", "Name", "Qty"],
        [0, "PU-1", "Pump", 1],
        [1, "RO-1", "Rotor", 1],
        [2, "SH-1", "Shaft", 1],
        [2, "MG-1", "Magnet", 12],
        [1, "CA-1", "Casing", 2],
        [2, "SE-1", "Seal", 1],
    ]
    return ForeignFile(
        "a_level_column.xlsx",
        xlsx(Sheet("Structure", rows)),
        Expected(
            columns={"level": "A", "part": "B", "name": "C", "quantity": "D"},
            rows=6,
            quantity_sum=18,
            parents=PUMP_PARENTS,
        ),
    )


def levels_with_dots_before():
    """German, as an ERP system prints it: .1, ..2, ...3."""
    rows = [
        ["Baukastenstückliste mehrstufig"],
        ["Stufe", "Komponente", "Bezeichnung", "Menge", "ME"],
        [".1", "RO-1", "Rotor", 1, "ST"],
        ["..2", "SH-1", "Welle", 1, "ST"],
        ["..2", "MG-1", "Magnet", 12, "ST"],
        ["...3", "OX-1", "Neodymoxid", 0.04, "KG"],
        [".1", "CA-1", "Gehäuse", 2, "ST"],
        ["..2", "SE-1", "Dichtung", 1, "ST"],
    ]
    return ForeignFile(
        "levels_with_dots_before.xlsx",
        xlsx(Sheet("Export", rows)),
        Expected(
            header_row=2,
            columns={"level": "A", "part": "B", "name": "C", "quantity": "D", "unit": "E"},
            rows=6,
            quantity_sum=17.04,
            parents={"RO-1": "", "SH-1": "RO-1", "MG-1": "RO-1", "OX-1": "MG-1", "CA-1": "", "SE-1": "CA-1"},
            units={"OX-1": "kg", "SE-1": "pcs"},
        ),
    )


def dotted_numbers_as_text():
    """French: 1, 1.1, 1.1.1 and 1.10 as text."""
    rows = [
        ["N°", "Référence", "Désignation", "Quantité"],
        ["1", "CHASSIS", "Châssis", 1],
        ["1.1", "LONGERON", "Longeron", 2],
        ["1.1.1", "EMBOUT", "Embout", 4],
        ["1.2", "TRAVERSE", "Traverse", 3],
        ["1.10", "PEINTURE", "Peinture époxy", 1],
        ["2", "CABINE", "Cabine", 1],
        ["2.1", "PORTE", "Porte", 2],
        ["2.1.10", "POIGNEE", "Poignée", 1],
    ]
    return ForeignFile(
        "dotted_numbers_as_text.xlsx",
        xlsx(Sheet("Structure", rows)),
        Expected(
            columns={"level": "A", "quantity": "D"},
            rows=8,
            quantity_sum=15,
            parents={
                "CHASSIS": "",
                "LONGERON": "CHASSIS",
                "EMBOUT": "LONGERON",
                "TRAVERSE": "CHASSIS",
                "PEINTURE": "CHASSIS",
                "CABINE": "",
                "PORTE": "CABINE",
                "POIGNEE": "PORTE",
            },
        ),
    )


def dotted_numbers_as_damaged_floats():
    """German: 1.10 was stored as the number 1.1; 1.10.1 below it belongs to the tenth part, not to the first."""
    children = [[round(1 + number / 10, 1), f"T-{number}", f"Teil {number}", 1] for number in range(1, 10)]
    rows = [
        ["Pos.", "Sachnummer", "Benennung", "Menge"],
        [1.0, "BG-1", "Baugruppe", 1],
        *children,
        [1.1, "T-10", "Teil 10", 2],
        ["1.10.1", "U-1", "Unterteil", 3],
        [1.11, "T-11", "Teil 11", 1],
        [2.0, "BG-2", "Baugruppe zwei", 1],
        [2.1, "S-1", "Schraube", 8],
    ]
    return ForeignFile(
        "dotted_numbers_as_damaged_floats.xlsx",
        xlsx(Sheet("Stückliste", rows)),
        Expected(
            columns={"level": "A", "part": "B", "name": "C", "quantity": "D"},
            rows=15,
            quantity_sum=25,
            parents={"BG-1": "", "T-1": "BG-1", "T-10": "BG-1", "U-1": "T-10", "T-11": "BG-1", "S-1": "BG-2"},
        ),
    )


def dotted_numbers_as_dates():
    """German: 1.2 has become 1 February; that these were numbers of positions is said or asked, never silent."""
    rows = [
        ["Pos.", "Teil", "Benennung", "Menge"],
        ["1", "H-1", "Hubwerk", 1],
        [dt.date(2026, 1, 1), "H-2", "Trommel", 1],
        [dt.date(2026, 2, 1), "H-3", "Seil", 2],
        ["2", "F-1", "Fahrwerk", 1],
        [dt.date(2026, 1, 2), "F-2", "Rad", 4],
    ]
    return ForeignFile(
        "dotted_numbers_as_dates.xlsx",
        xlsx(Sheet("Kran", rows)),
        Expected(status="", columns={"part": "B", "quantity": "D"}, rows=5, quantity_sum=9, says=("date",)),
    )


def names_indented_by_blanks():
    """Italian: three blanks a level before the name."""
    rows = [
        ["Componente", "Quantità", "Unità"],
        ["Attuatore", 1, "pz"],
        ["   Rotore", 1, "pz"],
        ["      Magnete", 14, "pz"],
        ["      Colla", 0.02, "kg"],
        ["   Statore", 1, "pz"],
        ["      Lamierino", 60, "pz"],
    ]
    return ForeignFile(
        "names_indented_by_blanks.xlsx",
        xlsx(Sheet("Distinta", rows)),
        Expected(
            columns={"name": "A", "quantity": "B", "unit": "C"},
            rows=6,
            quantity_sum=77.02,
            parents={
                "Attuatore": "",
                "Rotore": "Attuatore",
                "Magnete": "Rotore",
                "Colla": "Rotore",
                "Statore": "Attuatore",
                "Lamierino": "Statore",
            },
        ),
    )


def names_indented_by_alignment():
    """English: the cells are indented by their format; the texts themselves show nothing."""
    rows = [
        ["Part", "Qty"],
        [Look("Hinge", indent=0), 2],
        [Look("Leaf", indent=1), 2],
        [Look("Bushing", indent=2), 3],
        [Look("Pin", indent=1), 1],
        [Look("Lock", indent=0), 1],
        [Look("Bolt", indent=1), 1],
    ]
    return ForeignFile(
        "names_indented_by_alignment.xlsx",
        xlsx(Sheet("Door", rows)),
        Expected(
            rows=6,
            quantity_sum=10,
            parents={"Hinge": "", "Leaf": "Hinge", "Bushing": "Leaf", "Pin": "Hinge", "Lock": "", "Bolt": "Lock"},
        ),
    )


def rows_grouped_by_outline():
    """Spanish: the rows of each assembly are grouped below it."""
    rows = [
        ["Código", "Descripción", "Cantidad"],
        ["E-1", "Eje delantero", 1],
        ["E-11", "Buje", 2],
        ["E-12", "Rodamiento", 4],
        ["E-2", "Eje trasero", 1],
        ["E-21", "Palier", 2],
    ]
    return ForeignFile(
        "rows_grouped_by_outline.xlsx",
        xlsx(Sheet("Hoja1", rows, outline={3: 1, 4: 1, 6: 1})),
        Expected(
            status="",
            columns={"part": "A", "quantity": "C"},
            rows=5,
            quantity_sum=10,
            parents={"E-1": "", "E-11": "E-1", "E-12": "E-1", "E-2": "", "E-21": "E-2"},
        ),
    )


def a_parent_column():
    """English: parent and component in each row; the order of the rows says nothing."""
    rows = [
        ["Parent item", "Component item", "Component description", "Qty per", "UoM"],
        ["RO-1", "MG-1", "Magnet", 12, "EA"],
        ["PU-1", "RO-1", "Rotor", 1, "EA"],
        ["CA-1", "SE-1", "Seal", 1, "EA"],
        ["PU-1", "CA-1", "Casing", 2, "EA"],
        ["RO-1", "SH-1", "Shaft", 1, "EA"],
    ]
    return ForeignFile(
        "a_parent_column.xlsx",
        xlsx(Sheet("Where used", rows)),
        Expected(
            columns={"part": "B", "quantity": "D", "unit": "E"},
            rows=5,
            quantity_sum=17,
            parents={"MG-1": "RO-1", "RO-1": "PU-1", "SE-1": "CA-1", "CA-1": "PU-1", "SH-1": "RO-1"},
        ),
    )


def the_parent_in_its_first_row_only():
    """German: the assembly is named (merged) beside its first part and holds for the rows below."""
    rows = [
        ["Baugruppe", "Artikel", "Bezeichnung", "Menge"],
        ["BG-10", "A-1", "Platte", 1],
        [None, "A-2", "Bolzen", 4],
        [None, "A-3", "Feder", 2],
        ["BG-20", "B-1", "Rahmen", 1],
        [None, "B-2", "Rolle", 6],
    ]
    return ForeignFile(
        "the_parent_in_its_first_row_only.xlsx",
        xlsx(Sheet("Tabelle1", rows, merged=("A2:A4", "A5:A6"))),
        Expected(
            columns={"part": "B", "name": "C", "quantity": "D"},
            rows=5,
            quantity_sum=14,
            parents={"A-1": "BG-10", "A-2": "BG-10", "A-3": "BG-10", "B-1": "BG-20", "B-2": "BG-20"},
        ),
    )


def levels_in_chinese():
    """Chinese: 层级 1, 2, 3."""
    rows = [
        ["层级", "物料编码", "物料名称", "用量", "单位"],
        [1, "10-001", "转子组件", 1, "套"],
        [2, "10-002", "转轴", 1, "件"],
        [2, "10-003", "磁钢", 8, "片"],
        [3, "10-004", "镨钕", 0.05, "千克"],
        [1, "20-001", "定子组件", 1, "套"],
        [2, "20-002", "漆包线", 0.6, "千克"],
    ]
    return ForeignFile(
        "levels_in_chinese.xlsx",
        xlsx(Sheet("BOM表", rows)),
        Expected(
            columns={"level": "A", "part": "B", "name": "C", "quantity": "D", "unit": "E"},
            rows=6,
            quantity_sum=11.65,
            parents={
                "10-001": "",
                "10-002": "10-001",
                "10-003": "10-001",
                "10-004": "10-003",
                "20-001": "",
                "20-002": "20-001",
            },
            units={"20-002": "kg", "10-002": "pcs"},
        ),
    )


def a_level_is_missing():
    """English: from level 1 straight to level 3; who the parent is cannot be known, and it is said."""
    rows = [
        ["Lvl", "Item number", "Item name", "Quantity"],
        [1, "Z-1", "Gearbox", 1],
        [3, "Z-2", "Tooth wheel", 2],
        [1, "Z-3", "Flange", 1],
        [2, "Z-4", "Stud", 6],
    ]
    return ForeignFile(
        "a_level_is_missing.xlsx",
        xlsx(Sheet("Tree", rows)),
        Expected(status="", columns={"level": "A", "quantity": "D"}, says=("level",), parents={"Z-4": "Z-3"}),
    )


BUILDERS = (
    a_level_column,
    levels_with_dots_before,
    dotted_numbers_as_text,
    dotted_numbers_as_damaged_floats,
    dotted_numbers_as_dates,
    names_indented_by_blanks,
    names_indented_by_alignment,
    rows_grouped_by_outline,
    a_parent_column,
    the_parent_in_its_first_row_only,
    levels_in_chinese,
    a_level_is_missing,
)
