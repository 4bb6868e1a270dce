"""The work of many files in one process or several, in the order of the files."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from vn_foreign_relations.readers.folders import Found
from vn_foreign_relations.readers.source import Fault, Options, Source
from vn_foreign_relations.readers.units import Unit, units

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

_PIECE = 1 << 18
"""About how many bytes a worker gets at a time, so that sending costs little and no worker waits long for the last."""
_FILE = 1 << 12
"""What opening a file costs, in bytes."""
_AHEAD = 3
"""How many pieces a worker has before it, so that it never waits for the walker, nor the walker holds many texts."""


@attrs.frozen
class Done(Generic[T_co]):
    """What was made of a text."""

    path: str
    place: str
    name: str
    made: T_co


@attrs.frozen
class Step(Generic[T_co]):
    """What came out of a piece of work, and how many bytes it was."""

    outcomes: list[Done[T_co] | Fault]
    size: int


def work(found: Iterable[Found | Fault], make: Callable[[Source], T], options: Options, jobs: int) -> Iterator[Step[T]]:
    """What `make` makes of each text, or what is wrong with it, in the order in which they come.

    With several jobs `make` is sent to processes that start afresh (spawn), so it must be a function of a module.
    """
    size = _PIECE if jobs > 1 else 1
    todo = (unit for file in found for unit in units(file, options, size))
    if jobs == 1:
        for unit in todo:
            yield _step([unit], make, options)
    else:
        yield from _shared(_batches(todo), make, options, jobs)


def _shared(
    batches: Iterable[list[Unit]], make: Callable[[Source], T], options: Options, jobs: int
) -> Iterator[Step[T]]:
    from concurrent.futures import Future
    from concurrent.futures.process import BrokenProcessPool

    pool = _pool(jobs)
    waiting: deque[tuple[list[Unit], Future[Step[T]]]] = deque()

    def send(batch: list[Unit]) -> None:
        try:
            future = _sent(pool, batch, make, options)
        except BrokenProcessPool as error:  # by a batch that was sent before
            future = Future()
            future.set_exception(error)
        waiting.append((batch, future))

    def first() -> Step[T]:
        nonlocal pool
        batch, future = waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            pool.shutdown()
            pool = _pool(jobs)
            later = [batch for batch, _ in waiting]
            waiting.clear()
            for other in later:
                send(other)
            return _one_by_one(batch, make, options)

    try:
        for batch in batches:
            send(batch)
            if len(waiting) > _AHEAD * jobs:
                yield first()
        while waiting:
            yield first()
    finally:
        pool.shutdown(cancel_futures=True)


def _one_by_one(batch: list[Unit], make: Callable[[Source], T], options: Options) -> Step[T]:
    """A piece of work that a worker died of, text by text: all but those that are to blame."""
    from concurrent.futures.process import BrokenProcessPool

    outcomes: list[Done[T] | Fault] = []
    pool = _pool(1)
    for unit in chain.from_iterable(unit.apart() for unit in batch):
        try:
            outcomes += _sent(pool, [unit], make, options).result().outcomes
        except BrokenProcessPool:
            outcomes.append(unit.lost("its process died, of too little memory perhaps"))
            pool = _pool(1)
    pool.shutdown()
    return Step(outcomes, sum(unit.size for unit in batch))


def _pool(jobs: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_prepare)


def _prepare() -> None:
    """Let Ctrl-C end a worker at once and in silence; the process that asked says what there is to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])


def _sent(
    pool: ProcessPoolExecutor, batch: list[Unit], make: Callable[[Source], T], options: Options
) -> Future[Step[T]]:
    """A piece of work on its way. Ctrl-C waits meanwhile, and in a worker that starts for it until that is prepared."""
    if sys.platform == "win32":
        return pool.submit(_step, batch, make, options)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        return pool.submit(_step, batch, make, options)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _batches(todo: Iterable[Unit]) -> Iterator[list[Unit]]:
    """Small files together."""
    batch: list[Unit] = []
    weight = 0
    for unit in todo:
        batch.append(unit)
        weight += _FILE + unit.size
        if weight >= _PIECE:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def _step(batch: list[Unit], make: Callable[[Source], T], options: Options) -> Step[T]:
    outcomes = [_made(item, make) for unit in batch for item in unit.sources(options)]
    return Step(outcomes, sum(unit.size for unit in batch))


def _made(item: Source | Fault, make: Callable[[Source], T]) -> Done[T] | Fault:
    """What is made of a text; whatever happens meanwhile, the other texts have theirs."""
    if isinstance(item, Fault):
        return item
    try:
        return Done(item.path, item.place, item.name, make(item))
    except Exception as error:
        return Fault.of(item.path, item.place, error)
