"""Files as they come: Word, PDF, web pages, tables, rows, plain texts, in folders, compressed, or on standard input."""
