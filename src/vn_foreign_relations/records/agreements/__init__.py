"""Agreements that a text reports: who signed what with whom, when, where, for how long.

>>> from vn_foreign_relations import extract
>>> text = "Ngày 16/9/2022, tại Tịnh Tây, UBND huyện Trùng Khánh và Tịnh Tây (Trung Quốc) đã ký Bản ghi nhớ."
>>> [found] = extract(text).agreements
>>> found.value.status.value, found.value.signed.edtf, found.value.place, [p.country for p in found.value.parties]
('signed', '2022-09-16', 'Tịnh Tây', ['VN', 'CN'])

Read in this order: `model` (what is found), `reading` (a text), `verbs`, `objects`, `partners` and `frames` (a
sentence), `scene` and `slots` (what surrounds a signing), `leads`, `lists`, `again`, `terms`, `contents`, `own_text`.
"""
