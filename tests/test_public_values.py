"""Public values can be copied, pickled and sent to other processes, and stay what they are."""

import copy
import inspect
import multiprocessing
import pickle
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from enum import Enum
from functools import partial
from itertools import product

import attrs
import pytest

import vn_foreign_relations as vfr
from tests.catalogue_examples import FOUND

AGREEMENT = (
    "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký "
    "Thỏa thuận hợp tác giai đoạn 2019 – 2023. Thỏa thuận có hiệu lực trong 5 năm."
)
ACTS = (
    "Căn cứ Luật Thỏa thuận quốc tế năm 2020. Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư khóa X; sau 10 năm "
    "thực hiện Chỉ thị số 41, khoản 1 Điều 5 Nghị định số 64/2021/NĐ-CP."
)
FACTS = (
    "Năm 2024, tỉnh Nghệ An có 25 dự án FDI với tổng vốn đăng ký 1,75 tỷ USD, tăng 5% so với cùng kỳ, chiếm 14,4% tổng vốn. "
    "Tổng vốn ODA là 50 triệu USD, gồm vốn vay 40 triệu USD và vốn đối ứng 10 triệu USD."
)
SECONDS = 60


def _within(value: object) -> Iterable[object]:
    """A value and what it holds, as far as it is this library's."""
    kind = type(value)
    if kind.__module__.startswith("vn_foreign_relations"):
        yield value
    if attrs.has(kind):
        for field in attrs.fields(kind):
            yield from _within(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _within(item)


def _samples() -> dict[type, list[object]]:
    """Values of every public class, each once."""
    documents = [vfr.extract(example.text) for example in FOUND] + [vfr.extract(AGREEMENT), vfr.extract(ACTS)]
    references = [mention.value for document in documents for mention in document.of(vfr.DocumentReference)]
    roots = [
        *documents,
        *vfr.extract(FACTS).facts,
        *documents[-2].agreements,
        *documents[-2].names,
        *documents[-1].relations,
        *documents[-1].references,
        *vfr.resolve(documents[-1:]),
        *(issuer for reference in references for issuer in reference.issuers),
        references[0].same_act(references[1]),
        vfr.Fault("a.csv", "2", "no field 'text', only 'id'"),
    ]
    found: dict[type, dict[object, None]] = {}
    for value in (value for root in roots for value in _within(root)):
        found.setdefault(type(value), {})[value] = None
    return {kind: list(values) for kind, values in found.items()}


SAMPLES = _samples()
PUBLIC = [
    cls for module in (vfr, vfr.types) for name in module.__all__ if inspect.isclass(cls := getattr(module, name))
]
ENUMS = [kind for kind in PUBLIC if issubclass(kind, Enum)]
VALUES = [kind for kind in PUBLIC if kind not in (*ENUMS, vfr.Value, vfr.ParseError, vfr.Corpus)]


def _pickled(value: object, protocol: int) -> object:
    return pickle.loads(pickle.dumps(value, protocol))


WAYS: tuple[Callable[[object], object], ...] = (
    copy.copy,
    copy.deepcopy,
    *(partial(_pickled, protocol=number) for number in range(pickle.HIGHEST_PROTOCOL + 1)),
)


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: str(kind.__name__))
def test_every_public_value_survives(kind: type) -> None:
    assert SAMPLES[kind]
    for value, way in product(SAMPLES[kind], WAYS):
        other = way(value)
        assert type(other) is kind
        assert other == value
        assert hash(other) == hash(value)
        assert repr(other) == repr(value)


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: str(kind.__name__))
def test_every_enumerated_value_stays_the_same_object(kind: type[Enum]) -> None:
    assert all(way(value) is value for value, way in product(kind, WAYS))


def test_no_public_value_changes() -> None:
    for kind in VALUES:
        for field in attrs.fields(kind) if attrs.has(kind) else ():
            for value in SAMPLES[kind][:3]:
                with pytest.raises(AttributeError):
                    setattr(value, field.name, None)
                with pytest.raises(AttributeError):
                    delattr(value, field.name)


TEXTS = [AGREEMENT, ACTS, "", "vốn 5 tỷ đồng"]


def test_a_pool_of_processes_gives_documents() -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map_async(vfr.extract, TEXTS).get(timeout=SECONDS) == [vfr.extract(text) for text in TEXTS]


def test_an_executor_of_processes_gives_documents_and_errors() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as executor:
        documents = executor.map(vfr.extract, TEXTS, timeout=SECONDS)
        failed = executor.submit(vfr.Money.parse, "5 tỷ")
        assert list(documents) == [vfr.extract(text) for text in TEXTS]
        with pytest.raises(vfr.ParseError, match="expected a currency"):
            failed.result(timeout=SECONDS)
