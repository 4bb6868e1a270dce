"""The component, in spaCy itself: found by its entry point, in other processes, from bytes."""

import subprocess
import sys

import pytest

import vn_foreign_relations as vfr

pytest.importorskip("spacy", reason="needs the extra spacy")

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

TEXTS = [
    "Tổng vốn 1.283 tỷ đồng, tăng 22,5%/năm, công suất 30MW.",
    "Nghị định số 64/2021/NĐ-CP có hiệu lực từ ngày 17/4.",
    "",
    "Không có gì.",
]


def found(doc: Doc) -> tuple[object, ...]:
    """What was found in a Doc; a DocBin makes tuples of lists."""
    spans = [(span.start_char, span.end_char, span.label_, span.id) for span in doc.spans["vnfr"]]
    return doc.text, list(doc.user_data["vnfr"]), spans, doc.spans["vnfr"].attrs


@pytest.fixture
def nlp() -> Language:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnfr")
    return nlp


def test_records_and_spans_are_those_of_the_document(nlp: Language) -> None:
    for text in TEXTS:
        doc, document = nlp(text), vfr.extract(text)
        assert doc.user_data["vnfr"] == document.to_records()
        assert [(span.label_, span.id) for span in doc.spans["vnfr"]] == [(m.kind, n) for n, m in enumerate(document)]
        for span, mention in zip(doc.spans["vnfr"], document, strict=True):
            assert span.start_char <= mention.start < mention.end <= span.end_char


def test_other_processes_and_bytes_keep_all(nlp: Language) -> None:
    here = [found(doc) for doc in nlp.pipe(TEXTS)]
    assert [found(doc) for doc in nlp.pipe(TEXTS, n_process=2, batch_size=1)] == here
    assert [found(Doc(nlp.vocab).from_bytes(nlp(text).to_bytes())) for text in TEXTS] == here
    kept = DocBin(docs=nlp.pipe(TEXTS), store_user_data=True).to_bytes()
    assert [found(doc) for doc in DocBin().from_bytes(kept).get_docs(nlp.vocab)] == here


@pytest.mark.parametrize(("alignment", "spans"), [("expand", ["5%)và"]), ("contract", []), ("strict", [])])
def test_what_does_not_fit_the_tokens_is_counted(alignment: str, spans: list[str]) -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnfr", config={"alignment": alignment})
    doc = nlp("tăng (5%)và")
    assert len(doc.user_data["vnfr"]) == 1
    assert [span.text for span in doc.spans["vnfr"]] == spans
    assert doc.spans["vnfr"].attrs == {"unaligned": 1, "alignment": alignment}


def test_a_pipeline_keeps_its_configuration() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnfr", config={"reference_date": "2024-07-04", "kinds": ["date"]})
    again = spacy.blank("xx").from_config(nlp.config)
    [record] = again("Vốn 5 tỷ đồng năm nay.").user_data["vnfr"]
    assert record["value"] == {"edtf": "2024"}
    with pytest.raises(ValueError, match="expected some of the kinds"):
        spacy.blank("xx").add_pipe("vnfr", config={"kinds": ["colour"]})


def test_the_factory_is_found_without_an_import() -> None:
    code = "import spacy; print(spacy.blank('xx').add_pipe('vnfr'))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8")
    assert "integrations.spacy.Component" in run.stdout
