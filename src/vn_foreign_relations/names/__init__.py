"""Which country, province, border gate or organisation a name names."""
