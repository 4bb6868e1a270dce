"""Figures: numerals in digits and words, bounds, ranges, rates, and how they are written."""
