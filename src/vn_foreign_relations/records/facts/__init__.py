"""Facts over mentions: figures of capital, aid, trade, visitors, workers, delegations, with time, place and change.

`reading.read` gives those of a text. Read `line` (a sentence as figures, times and cue words), `figures` (which figure
is a fact and what the others say of it) and `reading` (what sentences lend each other) in this order.
"""
