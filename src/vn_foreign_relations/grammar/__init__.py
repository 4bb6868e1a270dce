"""How expressions are read: a cursor over a folded text, figures, and the base of all kinds."""
