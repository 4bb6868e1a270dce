"""Dates, periods and durations, and what they are read with."""
