"""Facts over mentions: figures of capital, aid, trade, visitors, workers, delegations, with time, place and change.

`reading.read` gives those of a text. Read in this order: `line` (a sentence as figures, times and cue words), `topics`
(what figures are of), `sums`, `rates` and `counts` (which figures are facts), `said` (what the others say of them),
`partners` and `times` (with whom and when), `reading` (what sentences lend each other).
"""
