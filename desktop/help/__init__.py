"""Help: what each page is for, the words of the trade, and the reference of the workbook."""
