from tests.books import make_book, shuffled


def test_that_a_book_of_nothing_has_one_offer_and_one_requirement():
    book = make_book()
    assert book["offers"].cells.loc[0, ["offer", "supplier", "material", "unit_price"]].tolist() == [
        "O1",
        "S",
        "M",
        1.0,
    ]
    assert book["requirements"].cells.loc[0, ["material", "quantity"]].tolist() == ["M", 100.0]
    assert book["suppliers"].cells["supplier"].tolist() == ["S"]
    assert book["materials"].cells["material"].tolist() == ["M"]


def test_that_names_used_by_offers_get_their_material_and_supplier():
    book = make_book(offers=[{"material": "A", "supplier": "X"}, {"material": "B", "supplier": "Y"}])
    assert book["offers"].cells["offer"].tolist() == ["O1", "O2"]
    assert book["materials"].cells["material"].tolist() == ["A", "B"]
    assert book["suppliers"].cells["supplier"].tolist() == ["X", "Y"]


def test_that_an_incomplete_book_stays_incomplete_when_asked():
    book = make_book(offers=[{"supplier": "X"}], complete=False)
    assert len(book["suppliers"]) == 0
    assert len(book["requirements"]) == 0


def test_that_a_cell_named_with_none_stays_blank():
    assert make_book(suppliers=[{"country": None}])["suppliers"].cells.at[0, "country"] is None


def test_that_the_first_row_of_a_sheet_stands_in_row_two_of_the_file():
    place = make_book().at("offers", 0, "unit_price")
    assert (place.file, place.sheet, place.cell) == ("book.xlsx", "Offers", "D2")


def test_that_settings_are_written_under_their_titles():
    cells = make_book(settings={"unknown_origin": "ignore"})["settings"].cells
    assert cells.loc[0].tolist() == ["Unknown origin", "ignore"]


def test_that_shuffling_keeps_every_row():
    book = make_book(offers=[{"material": name} for name in "ABCDEF"])
    again = shuffled(book, 3)
    assert sorted(again["offers"].cells["material"]) == list("ABCDEF")
    assert again["offers"].cells["material"].tolist() != book["offers"].cells["material"].tolist()
