"""Foreign bills of materials and quotations: from the cells of a file to rows of a book.

A file comes in as a ``SourceFile`` (``data.excel.reader.read_source``). Then, one step after the other:

1. Where the table stands: ``find_table`` weighs the sheets and rows of titles (``header_rows``, ``title_rows``,
   ``unknown_titles``) and measures each table (``table_extent``). The result is a ``Layout``.
2. What its columns mean: ``map_columns`` asks ``column_roles``, which reads titles (``title_words`` with
   ``header_words.toml``, ``title_units``) and cells (``cell_kinds``, ``column_evidence``), and chooses quantity
   (``quantity_column``), items (``item_columns``), prices (``price_columns``) and distributors side by side
   (``offer_columns``). The result is a ``Mapping`` with ``Question`` s.
3. What the rows say: ``table_reading`` takes the cells (``table_cells``), reads numbers (``number_cells``,
   ``quantities``, ``unit_words``, ``scales``), texts (``texts``) and prices (``prices``, ``price_kind``,
   ``price_units``, ``currencies``, ``durations``), tells the rows apart (``row_kinds`` by ``total_words`` and
   ``row_words``), and finds the tree (``levels``, ``parents``; ``assemblies``, told by ``repeats``).
   What contradicts itself is said: ``totals`` (of the file), ``line_totals`` (of rows), ``outside_rows`` (around the
   table), ``hidden`` and ``not_fitted``. The result is a ``TableReading`` of ``Line`` s and ``OtherRow`` s (``lines``).
4. What becomes of it: ``book_rows`` turns lines into rows of sheets (``assemblies``: the links of the BOM;
   ``offer_rows``: suppliers and offers; ``product``: what the list is a list of).

``session`` holds these steps as data, so that a person may correct each: ``stated_layout``, ``answers``,
``mapping_file``, ``layout_memory``. ``acceptance`` makes a book, or one change of an open one; ``import_result`` and
``account`` say what was read.
"""
