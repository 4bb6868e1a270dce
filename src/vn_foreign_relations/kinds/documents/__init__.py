"""References to documents, and what they are read with."""
