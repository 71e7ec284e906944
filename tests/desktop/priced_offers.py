"""Five offers at 1 to 5, their prices typed anew and read."""

from data.edits import ChangeSet, SetCells
from tests.books import make_book


def book():
    """A book with five offers, O1 at 1 to O5 at 5."""
    return make_book(offers=[{"offer": f"O{number}", "unit_price": float(number)} for number in range(1, 6)])


def priced(price, rows=(0,)):
    """The change that types a price into some rows."""
    return ChangeSet("Type", (SetCells("offers", rows, ("unit_price",) * len(rows), (price,) * len(rows)),))


def prices(session):
    """The prices that the book of a session holds."""
    return session.book["offers"].cells["unit_price"].tolist()
