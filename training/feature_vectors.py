"""Write feature-vectors.json, which tests of both languages read: python feature_vectors.py"""
import json
import os

from features import features, fnv1a, units

FORMS = ["a", "Oslo", "utenriksminister", "USA", "U.S.", "1995-2005", "«", "”", "--", "–", "’s", "n't", "Ærøskøbing", "İstanbul",
         "straße", "Москва", "北京", "😀", "👩‍👩‍👧", "e-post", "iPhone", "3,5", "x" * 80, "ǅ", "ﬁn", "Zelenskyj", "\u0301", "ΣΑΣ"]

here = os.path.dirname(os.path.abspath(__file__))
with open(f"{here}/feature-vectors.json", "w", encoding="utf-8") as f:
    json.dump({"hashes": [{"text": t, "seed": s, "hash": fnv1a(units(t), s)} for t in FORMS for s in (1, 12)],
               "rows": [{"form": t, "rows": features(t)} for t in FORMS]}, f, ensure_ascii=False, indent=0)
