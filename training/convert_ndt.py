"""Give the rest of the Norwegian treebank UD trees, learned from sentences that have both: python convert_ndt.py --work work/

Reads work/corpora.pickle, adds tags, features and trees to its nb-ndt and nn-ndt sentences and writes it back. The model
reads NDT's own tags and tree beside the words; one sentence in twenty is kept back to measure it.
"""
import argparse
import os
import pickle
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from batches import Encoder, Labels, make_batches
from corpora import read_ndt
from decode import single_root_tree
from features import FEATURES, TOTAL_ROWS
from prepare import text_key

TIES = 7


class Converter(nn.Module):
    def __init__(self, sizes, labels, wide=192, hidden=128):
        super().__init__()
        self.form = nn.Embedding(TOTAL_ROWS, 12)
        self.tags = nn.ModuleList(nn.Embedding(n, 32) for n in sizes)
        own = len(FEATURES) * 12 + 32 * len(sizes)
        self.mix = nn.Linear(2 * own, wide)
        self.lstm = nn.LSTM(wide, hidden, 2, bidirectional=True, batch_first=True, dropout=0.2)
        self.up, self.fe = nn.Linear(2 * hidden + wide, len(labels["upos"])), nn.Linear(2 * hidden + wide, len(labels["feats"]))
        self.dep, self.head = nn.Linear(2 * hidden + wide, 160), nn.Linear(2 * hidden + wide, 160)
        self.root = nn.Parameter(torch.zeros(1, 1, 2 * hidden + wide))
        self.arc = nn.Parameter(torch.zeros(160, 160))
        self.arc_bias = nn.Parameter(torch.zeros(160))
        self.tie = nn.Linear(TIES, 1)
        self.tie_gate = nn.Linear(2 * hidden + wide, TIES)
        self.rel = nn.Parameter(torch.randn(64, len(labels["rels"]), 64) * 0.05)
        self.rd, self.rh = nn.Linear(2 * hidden + wide, 64), nn.Linear(2 * hidden + wide, 64)
        self.rb = nn.Linear(2 * hidden + wide, len(labels["rels"]))
        self.drop = nn.Dropout(0.2)

    def forward(self, rows, tags, ndt):
        """Rows [b, t, features], tags [b, t, kinds], ndt heads [b, t] (0 is the root)."""
        x = torch.cat([self.form(rows).flatten(2)] + [e(tags[..., i]) for i, e in enumerate(self.tags)], -1)
        padded = torch.cat([torch.zeros_like(x[:, :1]), x], 1)
        above = padded.gather(1, ndt[..., None].expand(-1, -1, x.shape[-1]))
        x = self.drop(F.relu(self.mix(self.drop(torch.cat([x, above], -1)))))
        y, _ = self.lstm(x)
        y = self.drop(torch.cat([x, y], -1))
        full = torch.cat([self.root.expand(len(y), 1, -1), y], 1)
        head = F.relu(self.head(full))
        arcs = (F.relu(self.dep(y)) @ self.arc) @ head.transpose(1, 2) + (head @ self.arc_bias)[:, None]
        ties = kinship(ndt)
        arcs = arcs + (ties * self.tie_gate(y)[:, :, None]).sum(-1) + self.tie(ties)[..., 0]
        return self.up(y), self.fe(y), arcs, y, full

    def rels(self, y, full, heads):
        chosen = full.gather(1, heads[..., None].expand(-1, -1, full.shape[-1]))
        left = (F.relu(self.rd(y)) @ self.rel.flatten(1)).reshape(*y.shape[:2], self.rel.shape[1], -1)
        return (left @ F.relu(self.rh(chosen))[..., None])[..., 0] + self.rb(y)


def kinship(ndt):
    """How each word stands to each possible head in NDT's tree: [b, t, t + 1, ties]."""
    b, t = ndt.shape
    up = F.one_hot(ndt, t + 1).float()
    parent = torch.cat([torch.zeros(b, 1, t + 1), up], 1)
    parent[:, 0, 0] = 1
    grand = (up @ parent)
    child = parent.transpose(1, 2)[:, 1:]
    grandchild = (child @ parent.transpose(1, 2))
    sibling = up @ parent.transpose(1, 2)
    sibling[..., 0] = 0
    uncle = grand @ parent.transpose(1, 2)
    great = grand @ parent
    return torch.stack([up, grand, child, sibling, uncle, great, grandchild], -1).clamp(max=1)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--data", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../shared/data"))
    ap.add_argument("--epochs", type=int, default=3)
    a = ap.parse_args()
    torch.manual_seed(2)
    torch.set_num_threads(1)
    rng = random.Random(2)
    with open(f"{a.work}/corpora.pickle", "rb") as f:
        data = pickle.load(f)
    labels = Labels(data["train"]).as_dict()
    enc = Encoder(labels)
    ud = {(s.lang, text_key(s.forms)): s for s in data["train"] if s.source in ("nb-narc", "nn-narc")}
    pairs = []
    for lang in ("nb", "nn"):
        for s in read_ndt(f"{a.data}/names/{lang}-ndt.conll.gz", lang, "ndt"):
            u = ud.get((lang, text_key(s.forms)))
            if u:
                pairs.append((s, u))
    rest = [s for s in data["train"] if s.source in ("nb-ndt", "nn-ndt")]
    print(len(pairs), "sentences with both,", len(rest), "to convert", flush=True)
    kinds = ("ndt_pos", "ndt_rels", "ndt_feats")
    vocab = [{} for _ in kinds]
    for s in [p[0] for p in pairs] + rest:
        for v, k in zip(vocab, kinds):
            for x in s.extra[k]:
                v.setdefault(x, len(v) + 1)

    def item(s, u=None):
        n = len(s.forms)
        gold = enc.encode(u)[[1, 2, 4, 5]] if u else torch.full((4, n), -1, dtype=torch.int32)
        rows = [[enc.type_of(f) for f in s.forms]] + [[v[x] for x in s.extra[k]] for v, k in zip(vocab, kinds)]
        return torch.cat([torch.tensor(rows + [s.extra["ndt_heads"]], dtype=torch.int32), gold])
    rng.shuffle(pairs)
    cut = len(pairs) // 20
    held, train = [item(*p) for p in pairs[:cut]], [item(*p) for p in pairs[cut:]]
    todo = [item(s) for s in rest]
    table = torch.tensor(enc.rows)
    model = Converter([len(v) + 1 for v in vocab], labels)
    opt = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.95), fused=True)
    per = make_batches(train, 1600, rng)
    steps, step = len(per) * a.epochs, 0

    def run(b):
        return model(table[b[:, 0].long()], b[:, 1:4].transpose(1, 2).long(), b[:, 4].long())

    def test():
        model.eval()
        n = las = upos = feats = 0
        with torch.no_grad():
            for b in make_batches(held, 1600, rng, False):
                up, fe, arcs, y, full = run(b)
                heads = torch.tensor(np.stack([single_root_tree(x) for x in arcs.numpy()]))
                rel = model.rels(y, full, heads).argmax(-1)
                n += heads.numel()
                las += int(((heads == b[:, 7]) & (rel == b[:, 8])).sum())
                upos += int((up.argmax(-1) == b[:, 5]).sum())
                feats += int((fe.argmax(-1) == b[:, 6]).sum())
        model.train()
        return {"upos": round(100 * upos / n, 2), "feats": round(100 * feats / n, 2), "las": round(100 * las / n, 2)}
    for epoch in range(a.epochs):
        t, seen = time.time(), 0
        for b in make_batches(train, 1600, rng):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                up, fe, arcs, y, full = run(b)
                gold = [b[:, 5 + k].long() for k in range(4)]
                ce = lambda x, g: F.cross_entropy(x.float().flatten(0, 1), g.flatten(), ignore_index=-1)
                loss = ce(up, gold[0]) + ce(fe, gold[1]) + ce(arcs, gold[2]) + ce(model.rels(y, full, gold[2].clamp(min=0)), gold[3])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            for g in opt.param_groups:
                g["lr"] = 2e-3 * min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            seen += b.shape[0] * b.shape[2]
        print(epoch, f"{seen / (time.time() - t):.0f} tokens/s", test(), flush=True)
    model.eval()
    with torch.no_grad():
        for s, x in zip(rest, todo):
            if len(s.forms) < 2 or len(s.forms) > 160:
                continue
            up, fe, arcs, y, full = run(x[None])
            heads = single_root_tree(arcs[0].numpy())
            rel = model.rels(y, full, torch.tensor(heads)[None]).argmax(-1)[0]
            s.upos = [labels["upos"][k] for k in up.argmax(-1)[0]]
            s.feats = [labels["feats"][k] for k in fe.argmax(-1)[0]]
            s.heads = [int(h) for h in heads]
            s.rels = [labels["rels"][k] for k in rel]
    done = [s for s in rest if s.heads]
    # What counts labels counts gold alone, so these must not bring new ones.
    print(len(done), "sentences,", sum(len(s.forms) for s in done), "tokens;", Counter(r for s in done for r in s.rels).most_common(5))
    with open(f"{a.work}/corpora.pickle.new", "wb") as f:
        pickle.dump(data, f)
    os.replace(f"{a.work}/corpora.pickle.new", f"{a.work}/corpora.pickle")


if __name__ == "__main__":
    main()
