"""One kind of value a file: its model, its grammar in EBNF, the code that reads it."""
