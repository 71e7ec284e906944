"""Foreign bills of materials and quotations: from a stranger's spreadsheet to rows of a sourcing workbook."""
