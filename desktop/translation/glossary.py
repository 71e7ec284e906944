"""The words of the trade in each language, so that one thing has one name all over the window.

A test compares the catalogues with it: wherever the English word stands alone, the German and Chinese ones stand.
"""

from __future__ import annotations

GLOSSARY: tuple[tuple[str, str, str], ...] = (
    ("bill of materials", "Stückliste", "物料清单"),
    ("raw material", "Rohstoff", "原材料"),
    ("award", "Vergab", "授标"),
    ("landed cost", "Einstandskosten", "到岸成本"),
    ("offer", "Angebot|[bB]iete", "报价"),
    ("supplier", "Lieferant", "供应商"),
    ("material", "Material", "材料"),
    ("requirement", "Bedarf", "需求"),
    ("rule", "Regel", "规则"),
    ("scenario", "Szenari", "情景"),
    ("workbook", "Arbeitsmappe", "工作簿"),
    ("book", "B[uü]ch", "簿|文件|数据|取值"),
    ("project file", "Projektdatei", "项目文件"),
    ("template", "Vorlage", "模板"),
    ("sheet", "Bl[aä]tt", "工作表"),
    ("tariff", "Z[oö]ll", "关税"),
    ("freight", "Fracht", "运费"),
    ("capacity", "Kapazität", "产能"),
    ("country", "L[aä]nd", "国家|国|来源"),
    ("report", "[bB]ericht|[mM]elde", "报告"),
    ("trade-off", "Abwä&?gung", "权衡"),
    ("surplus", "Überschuss", "过剩"),
    ("shortage", "Fehlmenge", "短缺"),
    ("mined", "[gG]efördert", "开采"),
    ("refined", "[rR]affiniert", "精炼"),
    ("stress test", "Stresstest", "压力测试"),
    ("loss of supply", "Lieferausfall", "供应中断"),
    ("mineral", "Mineral", "矿"),
    ("wish", "W[uü]nsch", "要求"),
    ("lead time", "Lieferzeit", "交货期"),
    ("minimum order", "Mindestbestellung", "最小订购量"),
    ("order multiple", "Bestellvielfach", "订购倍数"),
    ("price break", "Preisstaffel|Staffel", "阶梯价"),
    ("base currency", "Basiswährung", "本位币"),
    ("closing stock", "Endbestand", "期末库存"),
)
"""English, then patterns of the German and the Chinese word; a term that holds another one stands before it."""
