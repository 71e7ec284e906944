"""Plans side by side: what each costs, buys and keeps, and what differs between the books that they answer."""
