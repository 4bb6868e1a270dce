"""What every kind reads with: the cursor over a folded text, the base of values, exact decimals, ordinal numbers."""
