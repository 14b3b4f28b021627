"""Sentences as tensors, in batches of one length each: no padding, so nothing to mask."""
import random
from collections import Counter

import torch

from corpora import NAME_LABELS, UPOS
from features import features
from lemmas import script
from model import LANGUAGES

LANG_ID = {"nb": 1, "nn": 2, "en": 3, "da": 4, "sv": 4}


class Labels:
    """What each head can answer, in the order of its outputs."""

    def __init__(self, train):
        def enough(counter, least):
            return [k for k, n in sorted(counter.items(), key=lambda p: (-p[1], p[0])) if n >= least]
        feats, lemmas, rels = Counter(), Counter(), Counter()
        for s in train:
            gold = not s.source.endswith("-ndt")   # converted trees bring no labels of their own
            if s.feats and gold:
                feats.update(s.feats)
            if s.lemmas:
                lemmas.update(script(f, l) for f, l in zip(s.forms, s.lemmas))
            if s.rels and gold:
                rels.update(s.rels)
        self.upos, self.names = list(UPOS), list(NAME_LABELS)
        self.feats, self.lemmas, self.rels = enough(feats, 3), enough(lemmas, 4), enough(rels, 3)

    def as_dict(self):
        return {k: getattr(self, k) for k in ("upos", "feats", "lemmas", "rels", "names")}


class Encoder:
    """Keeps every word type's rows once; sentences hold type numbers."""

    def __init__(self, labels):
        self.types, self.rows, self.sets, self.set_rows = {}, [], {None: 0}, [[0.0] * len(labels["names"])]
        self.index = {k: {v: i for i, v in enumerate(labels[k])} for k in labels}

    def type_of(self, form):
        if form not in self.types:
            self.types[form] = len(self.rows)
            self.rows.append(features(form))
        return self.types[form]

    def set_of(self, names):
        if names not in self.sets:
            self.sets[names] = len(self.set_rows)
            ok = {self.index["names"][n] for n in names}
            self.set_rows.append([0.0 if i in ok else -1e4 for i in range(len(self.index["names"]))])
        return self.sets[names]

    def encode(self, s):
        n = len(s.forms)
        none = [-1] * n
        ix = self.index
        return torch.tensor([
            [self.type_of(f) for f in s.forms],
            [ix["upos"].get(u, -1) for u in s.upos] if s.upos else none,
            [ix["feats"].get(u, -1) for u in s.feats] if s.feats else none,
            [ix["lemmas"].get(script(f, l), -1) for f, l in zip(s.forms, s.lemmas)] if s.lemmas else none,
            s.heads if s.heads else none,
            [ix["rels"].get(r, -1) for r in s.rels] if s.rels else none,
            [self.set_of(x) for x in s.names] if s.names else [0] * n,
            [LANG_ID[s.lang]] * n,
        ], dtype=torch.int32)

    def tables(self):
        return torch.tensor(self.rows, dtype=torch.int64), torch.tensor(self.set_rows)


def make_batches(items, tokens, rng, shuffle=True, longest=160):
    """Lists of equal-length sentences of about `tokens` tokens each; longer sentences are left out."""
    by_length = {}
    for x in items:
        if 1 < x.shape[1] <= longest or not shuffle:
            by_length.setdefault(x.shape[1], []).append(x)
    out = []
    for n in sorted(by_length):
        group = by_length[n]
        if shuffle:
            rng.shuffle(group)
        size = max(1, tokens // n)
        i = 0
        while i < len(group):
            # Few distinct sizes: the CPU kernels are compiled anew for every shape.
            take = size if len(group) - i >= size else 1 << ((len(group) - i).bit_length() - 1)
            out.append(torch.stack(group[i:i + take]))
            i += take
    if shuffle:
        rng.shuffle(out)
    return out
