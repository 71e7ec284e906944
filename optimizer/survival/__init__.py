"""How long supply and stock bridge a loss, and how much stock bridges how many days."""
