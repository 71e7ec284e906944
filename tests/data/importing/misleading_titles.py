"""Titles that mislead or say too little, with the column that a buyer would point at; as in ``foreign_titles``."""

TABLES = {
    "two languages in one title": (
        "No. / 序号|Part Number\n料号|Description / 描述|Qty\n数量|Unit Price (RMB) 单价",
        [[1, "P-1", "Magnet", 4, 2.5], [2, "P-2", "Shaft", 1, 12], [3, "P-3", "Wire", 3, 1.5]],
        {"quantity": "D", "part": "B", "name": "C", "price": "E"},
        [],
    ),
    "misspelt": (
        "Part Nubmer|Discription|Quanity|Unit Prise",
        [["P-1", "Magnet", 4, 2.5], ["P-2", "Shaft", 1, 12], ["P-3", "Wire", 3, 1.5]],
        {"quantity": "C", "part": "A", "name": "B", "price": "D"},
        [],
    ),
    "item is a name": (
        "Item|Qty|Cost",
        [["Neodymium magnet", 4, 2.5], ["Steel shaft", 1, 12], ["Copper wire", 3, 1.5]],
        {"quantity": "B", "name": "A", "price": "C"},
        [],
    ),
    "item is a number of the row": (
        "Item|Part|Qty",
        [[1, "Neodymium magnet", 4], [2, "Steel shaft", 1], [3, "Copper wire", 3]],
        {"quantity": "C", "name": "B"},
        [],
    ),
    "item is a part number": (
        "Item|Description|Qty",
        [["7001-12", "Magnet", 4], ["7001-13", "Shaft", 1], ["7001-14", "Wire", 3]],
        {"quantity": "C", "part": "A", "name": "B"},
        [],
    ),
    "quantity comes first and rises": (
        "Qty|Part Number|Description",
        [[1, "A-1", "Base"], [2, "A-2", "Wheel"], [3, "A-3", "Screw"]],
        {"quantity": "A", "part": "B", "name": "C"},
        [],
    ),
    "links are no names": (
        "Link|Component|Amount|Price",
        [
            ["https://a.example/1", "Motor", 2, 20],
            ["https://a.example/2", "Driver", 2, 9.5],
            ["https://a.example/3", "Belt", 1, 4],
        ],
        {"quantity": "C", "name": "B", "price": "D"},
        [],
    ),
    "the order is rounded to packs": (
        "Part|Qty per unit|Order Qty|Pack size|Unit price",
        [["M4 screw", 12, 100, 100, 0.02], ["Bearing", 3, 10, 10, 1.5], ["Shaft", 1, 1, 1, 12]],
        {"quantity": "B", "name": "A", "price": "E", "order_multiple": "D"},
        [],
    ),
    "a total for all boards": (
        "Part Number|Description|Qty|Boards|Total Qty|Price",
        [["P-1", "Relay", 2, 10, 20, 1.1], ["P-2", "Fuse", 1, 10, 10, 0.3], ["P-3", "Coil", 4, 10, 40, 0.9]],
        {"quantity": "C", "part": "A", "name": "B", "price": "F"},
        [],
    ),
    "quantity twice, ten boards": (
        "Part Number|Description|Qty|Qty",
        [["P-1", "Relay", 2, 20], ["P-2", "Fuse", 1, 10], ["P-3", "Coil", 4, 40]],
        {"quantity": "C", "part": "A", "name": "B"},
        ["which-quantity"],
    ),
    "quantity twice, boards that differ": (
        "Part Number|Board|Qty|Qty",
        [["P-1", "Power", 2, 4], ["P-2", "Control", 1, 1], ["P-3", "Power", 4, 8]],
        {"quantity": "D", "part": "A"},
        [],
    ),
    "no quantity": (
        "Part Number|Description|Manufacturer",
        [["P-1", "Relay", "Omron"], ["P-2", "Fuse", "Schurter"], ["P-3", "Coil", "Würth"]],
        {"part": "A", "name": "B", "manufacturer": "C"},
        ["no-quantity"],
    ),
    "quantity without a title": (
        "Part Number|Description|",
        [["P-1", "Relay", 2], ["P-2", "Fuse", 8], ["P-3", "Coil", 2]],
        {"part": "A", "name": "B", "quantity": "C"},
        ["which-quantity"],
    ),
    "quotation": (
        "Supplier|Part Number|Description|Unit Price (EUR)|MOQ|Lead time (weeks)",
        [
            ["Alpha", "P-1", "Magnet", 2.5, 100, 6],
            ["Beta", "P-1", "Magnet", 2.7, 50, 4],
            ["Alpha", "P-2", "Shaft", 12, 10, 3],
        ],
        {"part": "B", "name": "C", "price": "D", "minimum_order": "E", "lead_time": "F", "supplier": "A"},
        ["quotation-or-bom"],
    ),
    "only totals": (
        "Part|Qty|Total price",
        [["Magnet", 4, 10], ["Shaft", 1, 12], ["Wire", 3, 6]],
        {"quantity": "B", "name": "A", "price": "C"},
        [],
    ),
    "hours and percent are no prices": (
        "Part Number|Qty|Hours|Share|Unit cost",
        [["P-1", 4, 1.5, "20 %", 2.5], ["P-2", 1, 2, "50 %", 12], ["P-3", 3, 0.5, "30 %", 4]],
        {"quantity": "B", "part": "A", "price": "E"},
        [],
    ),
    "parent": (
        "Parent|Child|Description|Qty",
        [["A-1", "B-1", "Arm", 2], ["A-1", "B-2", "Leg", 4], ["B-1", "C-1", "Motor", 1]],
        {"quantity": "D", "parent": "A", "part": "B", "name": "C"},
        [],
    ),
    "cut list": (
        "Part|Qty|Length (mm)|Width (mm)|Thickness (mm)|Material",
        [
            ["Side panel", 2, 720, 560, 18, "Birch ply"],
            ["Bottom", 1, 764, 560, 18, "Birch ply"],
            ["Back", 1, 790, 710, 6, "MDF"],
        ],
        {"quantity": "B", "name": "A"},
        [],
    ),
    "chemicals in percent": (
        "Raw material|CAS|Quantity (kg)|Price per kg (USD)|Country of origin",
        [
            ["Neodymium oxide", "1313-97-9", 120, 75.5, "China"],
            ["Praseodymium oxide", "12037-29-5", 40, 80, "China"],
            ["Iron powder", "7439-89-6", 300, 1.2, "Sweden"],
        ],
        {"quantity": "C", "name": "A", "price": "D", "country": "E"},
        [],
    ),
    "Indian": (
        "S.No|Material Description|Make|Qty|UOM|Rate|Amount|Remarks",
        [
            [1, "MS channel 100x50", "Tata", 12, "Mtr", 450, 5400, None],
            [2, "Hex bolt M12", "Unbrako", 48, "Nos", 12, 576, None],
            [3, "Primer", "Asian", 5, "Ltr", 300, 1500, "red"],
        ],
        {"quantity": "D", "name": "B", "unit": "E", "price": "F", "line_total": "G", "manufacturer": "C"},
        [],
    ),
    "item numbers that look like places on a drawing": (
        "Item|Item description|Quantity|Unit weight (kg)",
        [["A100", "Beam", 3, 10], ["A200", "Post", 2, 6], ["B100", "Plate", 8, 1.5]],
        {"quantity": "C", "part": "A", "name": "B"},
        [],
    ),
    "places on a drawing": (
        "Part|Value|Device|Package|Description",
        [
            ["R1", "10k", "R-EU", "0603", "Resistor"],
            ["C1", "1u", "C-EU", "0603", "Cap"],
            ["R2", "1k", "R-EU", "0603", "Res"],
        ],
        {"name": "E"},
        ["no-quantity"],
    ),
}
