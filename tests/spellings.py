"""Ways to spell one text: decomposed, with other spaces and dashes, with the Icelandic letter for Đ, with invisible characters."""

import re
import unicodedata
from collections.abc import Callable, Mapping

SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "as-given": str,
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "no-break-space": lambda text: text.replace(" ", "\u00a0"),
    "eth": lambda text: text.replace("đ", "ð").replace("Đ", "Ð"),
    "en-dash": lambda text: text.replace("-", "–"),
    "minus": lambda text: text.replace("-", "\u2212"),
    "zero-width": lambda text: re.sub(r"\r\n|(?s:.)", "\\g<0>\u200b", text),
    "soft-hyphen": lambda text: "\u00ad".join(text),
}
