"""What is read of one verb of signing."""

from __future__ import annotations

import attrs

from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.parties import Listed


@attrs.define(eq=False)
class Verb:
    """A verb of signing, with the items of its clause."""

    at: int
    clause_start: int
    clause_end: int
    starts: int
    """The item where what belongs to it starts: its subject, or itself."""
    head: int = 0
    """Where what is told in front of it starts behind an earlier verb, `ký X | , ngày 5/3 tỉnh A ký Y`; else itself."""
    whole_start: int = 0
    """The same, past the verbs in front."""
    status: Status = Status.SIGNED
    said_at: int | None = None
    """The item that says how far it has come, if it has not been signed: `chưa`, `sẽ`."""
    subject: Listed | None = None
    companions: Listed | None = None
    """Those with whom the subject has met or worked in front of the verb."""
    opened_at: int | None = None
    """The item of the word that opens the list in which the verb stands: `như ký mới …`."""
    is_elided: bool = False
    """Nothing stands in front that could sign: it is who signed before."""
    is_held: bool = False
    """A ceremony of signing."""
    is_joined: bool = False
    """`và` parts it from the verb before, whose subject it has."""
    is_public: bool = False
    """`hai bên`, `hai nước` sign."""
    is_official: bool = False
    """One who acts for a State signs, without a word for it: `Thủ tướng Hun Sen`."""
    has_bare_subject: bool = False
    is_person: bool = False
    is_passive: bool = False
    is_agent: bool = False
    """The subject stands behind `được`, `do`, `mà`: what is signed stands in front."""
    is_between: bool = False
    is_nominal: bool = False
    is_kept: bool = False
    """It is remembered: `kỷ niệm ngày | ký`."""
    is_supposed: bool = False
    """`nếu A ký`."""
    is_decided: bool = False
    """`Nghị quyết về việc ký`: an act or a proposal is on the signing."""
    is_of_any: bool = False
    """`bất kỳ nước nào ký`, `các quốc gia có ký`: nobody in particular signs."""
    is_trade: bool = False
    seen_at: int | None = None
    """The item of `chứng kiến`, whose subject watches."""
