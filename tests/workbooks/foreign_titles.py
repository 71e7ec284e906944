"""Titles of columns as buyers write them, by language and meaning, for lists that are the same but for their words."""

TITLES = {
    "English": {
        "part": ("Part number", "Part No.", "P/N", "Item code", "MPN", "Article number", "Part #", "Drawing no."),
        "name": ("Part name", "Description", "Component", "Designation", "Item description"),
        "quantity": ("Qty", "Quantity", "QTY.", "Qty per", "Pcs", "Amount needed", "Required qty"),
        "unit": ("Unit", "UoM", "U/M", "Unit of measure"),
        "price": ("Unit price (EUR)", "Price per unit €", "Unit cost EUR", "Price each (€)", "Price/pc (EUR)"),
        "supplier": ("Supplier", "Vendor", "Source", "Distributor"),
    },
    "German": {
        "part": ("Artikelnummer", "Teilenummer", "Sachnummer", "Bestell-Nr.", "Art.-Nr.", "Zeichnungsnummer"),
        "name": ("Bezeichnung", "Benennung", "Beschreibung", "Bauteil", "Artikelbezeichnung"),
        "quantity": ("Menge", "Anzahl", "Stückzahl", "Bedarf", "Stück", "Mge."),
        "unit": ("Einheit", "ME", "Mengeneinheit"),
        "price": ("Einzelpreis (€)", "Stückpreis EUR", "Preis/Stk. (EUR)", "E-Preis €", "Preis pro Stück in €"),
        "supplier": ("Lieferant", "Bezugsquelle", "Händler", "Kreditor"),
    },
    "French": {
        "part": ("Référence", "Réf.", "Code article", "N° d'article", "Référence fabricant"),
        "name": ("Désignation", "Libellé", "Description", "Composant"),
        "quantity": ("Quantité", "Qté", "Nombre", "Nb", "Qté."),
        "unit": ("Unité", "U", "Unité de mesure"),
        "price": ("Prix unitaire (€)", "PU HT (€)", "P.U. EUR", "Prix unitaire HT en €", "Coût unitaire (€)"),
        "supplier": ("Fournisseur", "Distributeur", "Vendeur"),
    },
    "Spanish": {
        "part": ("Referencia", "Código", "N.º de pieza", "Ref.", "Número de parte"),
        "name": ("Descripción", "Denominación", "Componente", "Nombre"),
        "quantity": ("Cantidad", "Cant.", "Unidades necesarias", "Cdad."),
        "unit": ("Unidad", "Ud.", "Unidad de medida", "U.M."),
        "price": ("Precio unitario (€)", "P. unitario EUR", "Coste unitario (€)", "Precio/ud. (€)"),
        "supplier": ("Proveedor", "Distribuidor", "Suministrador"),
    },
    "Italian": {
        "part": ("Codice", "Codice articolo", "N. disegno", "Cod.", "Riferimento"),
        "name": ("Descrizione", "Denominazione", "Componente", "Designazione"),
        "quantity": ("Quantità", "Q.tà", "Qta", "Fabbisogno", "Numero pezzi"),
        "unit": ("Unità", "U.M.", "UM", "Unità di misura"),
        "price": ("Prezzo unitario (€)", "Prezzo unit. EUR", "Costo unitario (€)", "Prezzo cad. (€)"),
        "supplier": ("Fornitore", "Distributore", "Rivenditore"),
    },
    "Portuguese": {
        "part": ("Código", "Referência", "N.º da peça", "Cód.", "Part number"),
        "name": ("Descrição", "Denominação", "Componente", "Designação"),
        "quantity": ("Quantidade", "Qtde", "Qtd.", "Quant."),
        "unit": ("Unidade", "Un.", "Unidade de medida", "UM"),
        "price": ("Preço unitário (€)", "Valor unitário (€)", "Preço unit. EUR", "Custo unitário (€)"),
        "supplier": ("Fornecedor", "Distribuidor"),
    },
    "Russian": {
        "part": ("Артикул", "Обозначение", "Код", "Номер детали", "Партномер"),
        "name": ("Наименование", "Название", "Описание", "Компонент"),
        "quantity": ("Количество", "Кол-во", "Кол.", "Потребность"),
        "unit": ("Ед. изм.", "Единица измерения", "Ед.", "ЕИ"),
        "price": ("Цена за единицу (EUR)", "Цена за шт., €", "Цена за ед. (€)"),
        "supplier": ("Поставщик", "Продавец"),
    },
    "Chinese": {
        "part": ("料号", "物料编码", "零件号", "物料号", "型号", "图号"),
        "name": ("名称", "物料名称", "品名", "零件名称", "描述"),
        "quantity": ("数量", "用量", "需求数量", "单机用量"),
        "unit": ("单位", "计量单位"),
        "price": ("单价（欧元）", "单价(EUR)", "含税单价（€）"),
        "supplier": ("供应商", "供货商", "厂商"),
    },
    "Japanese": {
        "part": ("品番", "部品番号", "型番", "図番", "品目コード"),
        "name": ("品名", "部品名", "名称", "品目名"),
        "quantity": ("数量", "員数", "個数", "必要数"),
        "unit": ("単位",),
        "price": ("単価（ユーロ）", "単価(EUR)", "単価（€）"),
        "supplier": ("仕入先", "購入先", "サプライヤー"),
    },
}

LINE_TOTALS = {
    "English": ("Total (EUR)", "Ext. price €", "Line total (€)", "Amount EUR", "Extended cost (€)", "Total cost €"),
    "German": ("Gesamtpreis (€)", "G-Preis €", "Summe EUR", "Gesamt (€)", "Betrag €", "Positionspreis (€)"),
    "French": ("Total (€)", "Montant HT (€)", "Prix total €", "Total HT EUR"),
    "Spanish": ("Importe (€)", "Total (€)", "Precio total €", "Coste total EUR"),
    "Italian": ("Importo (€)", "Totale €", "Prezzo totale (€)", "Costo totale EUR"),
    "Portuguese": ("Valor total (€)", "Total €", "Preço total (€)", "Montante EUR"),
    "Russian": ("Сумма (EUR)", "Стоимость, €", "Итого, €", "Всего (€)"),
    "Chinese": ("金额（欧元）", "总价(EUR)", "合计（€）", "小计（€）"),
    "Japanese": ("金額（ユーロ）", "合計(EUR)", "小計（€）", "総額（€）"),
}
"""Titles of the price of the whole row."""

TOTALS = {
    "English": ("Total", "Grand total", "TOTAL:", "Sum", "Total cost", "Overall total"),
    "German": ("Summe", "Gesamt", "Gesamtsumme", "Summe:", "Endsumme", "Gesamtpreis"),
    "French": ("Total", "Total général", "TOTAL HT", "Somme", "Montant total"),
    "Spanish": ("Total", "Total general", "Suma", "TOTAL:", "Importe total"),
    "Italian": ("Totale", "Totale generale", "TOTALE", "Somma", "Importo totale"),
    "Portuguese": ("Total", "Total geral", "TOTAL:", "Soma", "Valor total"),
    "Russian": ("Итого", "ИТОГО:", "Всего", "Общая сумма", "Итого по спецификации"),
    "Chinese": ("合计", "总计", "总价", "合计：", "共计"),
    "Japanese": ("合計", "総計", "総合計", "合計金額", "計"),
}
"""What the row of the total begins with."""

LEVELS = {
    "English": ("Level", "Lvl", "BOM level", "Indent level"),
    "German": ("Stufe", "Ebene", "Level", "Strukturstufe"),
    "French": ("Niveau", "Niv.", "Niveau de nomenclature"),
    "Spanish": ("Nivel", "Nivel de estructura"),
    "Italian": ("Livello", "Liv."),
    "Portuguese": ("Nível", "Nível da estrutura"),
    "Russian": ("Уровень", "Уровень вложенности"),
    "Chinese": ("层级", "阶层", "层次"),
    "Japanese": ("レベル", "階層"),
}
"""Titles of a column of levels 0, 1, 2 ..."""

POSITIONS = {
    "English": ("Item no.", "Pos.", "No.", "#", "Position"),
    "German": ("Pos.", "Positionsnummer", "Nr.", "Lfd. Nr."),
    "French": ("N°", "Repère", "Pos.", "Rep."),
    "Spanish": ("N.º", "Pos.", "Posición", "Ítem"),
    "Italian": ("Pos.", "N.", "Posizione"),
    "Portuguese": ("Item", "N.º", "Pos."),
    "Russian": ("Поз.", "№", "№ п/п", "Позиция"),
    "Chinese": ("序号", "编号", "项次"),
    "Japanese": ("No.", "番号", "項番"),
}
"""Titles of a column of positions 1, 1.1, 1.1.1 ..."""

PARENTS = {
    "English": ("Parent", "Parent item", "Parent part number", "Assembly"),
    "German": ("Baugruppe", "Übergeordnetes Teil", "Oberbaugruppe", "Elternteil"),
    "French": ("Parent", "Ensemble", "Sous-ensemble", "Composé"),
    "Spanish": ("Padre", "Conjunto", "Artículo padre"),
    "Italian": ("Padre", "Assieme", "Codice padre"),
    "Portuguese": ("Pai", "Conjunto", "Item pai"),
    "Russian": ("Родитель", "Сборка", "Куда входит"),
    "Chinese": ("父件", "父项物料", "上级物料", "母件编码"),
    "Japanese": ("親品番", "親部品", "親品目"),
}
"""Titles of the column that names the assembly of a row."""
