"""What numbers are made of: one figure in digits, or one group of number words."""

from decimal import Decimal
from typing import NamedTuple


class Atom(NamedTuple):
    """A number before its scale words, and where it ends."""

    value: Decimal
    end: int
    marked: bool = False
    dotted: bool = False
    words: bool = False
    filled: bool = False
    """Opens with the zeros of skipped places (`không trăm`, `linh`)."""
    implied: bool = False
    """The one that is not said in front of a scale: `hơn trăm`, `tỷ rưỡi`."""

    @property
    def whole(self) -> bool:
        """Without decimals: more terms may follow."""
        return self.value.as_integer_ratio()[1] == 1 if self.marked or self.dotted else True
