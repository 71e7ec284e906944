"""What people put around and between the rows of a list, and what changes nothing about it."""

HEADINGS = {
    "English": ("Mechanical parts", "ELECTRONICS", "Fasteners:", "1. Housing"),
    "German": ("Mechanik", "ELEKTRONIK", "Verbindungselemente:", "1. Gehäuse"),
    "French": ("Pièces mécaniques", "ÉLECTRONIQUE", "Visserie :", "1. Boîtier"),
    "Spanish": ("Piezas mecánicas", "ELECTRÓNICA", "Tornillería:", "1. Carcasa"),
    "Italian": ("Parti meccaniche", "ELETTRONICA", "Viteria:", "1. Carcassa"),
    "Portuguese": ("Peças mecânicas", "ELETRÔNICA", "Parafusos:", "1. Carcaça"),
    "Russian": ("Механические детали", "ЭЛЕКТРОНИКА", "Крепёж:", "1. Корпус"),
    "Chinese": ("机械部分", "电子部分", "紧固件：", "一、外壳"),
    "Japanese": ("機構部品", "電装部品", "■締結部品", "1. 筐体"),
}
"""Headings of sections."""

NOTES = {
    "English": (
        "Note: all parts RoHS compliant",
        "* subject to change",
        "Prepared by J. Ross, 12 May",
        "Prices without VAT",
    ),
    "German": (
        "Hinweis: alle Teile RoHS-konform",
        "* Änderungen vorbehalten",
        "Erstellt: A. Vogt",
        "Preise zzgl. MwSt.",
    ),
    "French": ("Remarque : pièces conformes RoHS", "* sous réserve", "Établi par L. Garnier", "Prix hors taxes"),
    "Spanish": ("Nota: piezas conformes a RoHS", "* sujeto a cambios", "Elaborado por P. Ruiz", "Precios sin IVA"),
    "Italian": ("Nota: parti conformi RoHS", "* salvo modifiche", "Redatto da M. Bianchi", "Prezzi IVA esclusa"),
    "Portuguese": (
        "Nota: peças conforme RoHS",
        "* sujeito a alterações",
        "Elaborado por R. Lima",
        "Preços sem impostos",
    ),
    "Russian": ("Примечание: все детали RoHS", "* возможны изменения", "Составил: И. Петров", "Цены без НДС"),
    "Chinese": ("备注：所有零件符合RoHS", "※价格不含税", "编制：王伟", "说明：交期以订单为准"),
    "Japanese": ("注記：全部品RoHS対応", "※価格は税抜き", "作成：佐藤", "備考：変更の可能性あり"),
}
"""Notes below a list."""

CAPTIONS = {
    "English": ("Bill of materials – Actuator A4", "BOM rev. C", "Project: Pump 40"),
    "German": ("Stückliste Aktuator A4", "Stand: März", "Projekt: Pumpe 40"),
    "French": ("Nomenclature actionneur A4", "Indice C", "Projet : pompe 40"),
    "Spanish": ("Lista de materiales actuador A4", "Revisión C", "Proyecto: bomba 40"),
    "Italian": ("Distinta base attuatore A4", "Revisione C", "Progetto: pompa 40"),
    "Portuguese": ("Lista de materiais atuador A4", "Revisão C", "Projeto: bomba 40"),
    "Russian": ("Спецификация привода А4", "Редакция В", "Проект: насос 40"),
    "Chinese": ("执行器A4物料清单", "版本：C", "项目：水泵40"),
    "Japanese": ("アクチュエータA4 部品表", "版数：C", "案件：ポンプ40"),
}
"""What stands above a list."""

REMARKS = {
    "English": "Remarks",
    "German": "Bemerkung",
    "French": "Commentaires",
    "Spanish": "Observaciones",
    "Italian": "Note",
    "Portuguese": "Observações",
    "Russian": "Примечание",
    "Chinese": "备注",
    "Japanese": "備考",
}
"""Title of a column of remarks."""
