"""Train and export the sentence splitter: python train_boundaries.py --work work/ --out ../models/readout-nordic-en

A small convolution over the words of a paragraph says after which of them a sentence ends. It reads a few of the
hashed features, and whether white space stands before the word; paragraphs lie in one row with two empty places between.
"""
import argparse
import pickle
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper
import onnx
from torch import nn

from export_onnx import EPS, Graph, replace
from features import FEATURES, OFFSETS, features
from model import Maxout

USED = ("form1", "prefix1", "prefix3", "suffix2", "suffix3", "shape")
AT = [[f[0] for f in FEATURES].index(u) for u in USED]
SIZES = [FEATURES[i][1] for i in AT]
STARTS = list(np.cumsum([0] + SIZES[:-1]))
GAP, WIDE, LAYERS, EMBED = 2, 64, 3, 16
ROW = 2048


class Splitter(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(sum(SIZES), EMBED)
        nn.init.normal_(self.embed.weight, std=0.3)
        self.mix = Maxout(len(USED) * EMBED + 1, WIDE)
        self.mix_norm = nn.LayerNorm(WIDE)
        self.convs = nn.ModuleList(Maxout(5 * WIDE, WIDE) for _ in range(LAYERS))
        self.norms = nn.ModuleList(nn.LayerNorm(WIDE) for _ in range(LAYERS))
        self.out = nn.Linear(WIDE, 1)
        self.drop = nn.Dropout(0.2)

    def forward(self, rows, spaced, mask):
        """Rows [words, features], flags [words], mask [words] (0 in gaps): a logit for each word."""
        x = torch.cat([self.drop(self.embed(rows)).flatten(1), spaced[:, None]], 1)
        x = self.mix_norm(self.mix(x))
        for conv, norm in zip(self.convs, self.norms):
            x = self.drop(x) * mask[:, None]
            pad = F.pad(x, (0, 0, 2, 2))
            n = len(x)
            x = norm(x + conv(torch.cat([pad[k:k + n] for k in range(5)], 1)))
        return self.out(x)[:, 0]


def own_rows(form, known={}):
    if form not in known:
        r = features(form)
        known[form] = [r[i] - OFFSETS[i] + s for i, s in zip(AT, STARTS)]
    return known[form]


def paragraphs(sents):
    """(rows, space before, ends) of each paragraph."""
    now, key = None, None
    for s in sents:
        k = (s.source, s.doc, s.par)
        if k != key:
            if now:
                yield now
            now, key, before = ([], [], []), k, 0.0
        for i, f in enumerate(s.forms):
            now[0].append(own_rows(f))
            now[1].append(before)
            now[2].append(float(i == len(s.forms) - 1))
            before = float(s.space[i])
    if now:
        yield now


def streams(paras, rng, shuffle=True):
    paras = list(paras)
    if shuffle:
        rng.shuffle(paras)
    rows, spaced, ends, mask = [], [], [], []
    for r, s, e in paras:
        while len(r) > ROW:
            yield r[:ROW], s[:ROW], e[:ROW], [1.0] * ROW
            r, s, e = r[ROW:], s[ROW:], e[ROW:]
        rows += r + [[0] * len(USED)] * GAP
        spaced += s + [0.0] * GAP
        # The end of a block needs no learning.
        ends += e + [0.0] * GAP
        mask += [1.0] * (len(r) - 1) + [2.0] + [0.0] * GAP if r else []
        if len(rows) > ROW:
            yield rows, spaced, ends, mask
            rows, spaced, ends, mask = [], [], [], []
    if rows:
        yield rows, spaced, ends, mask


def tensors(x):
    rows, spaced, ends, mask = x
    m = torch.tensor(mask)
    return torch.tensor(rows), torch.tensor(spaced), torch.tensor(ends), (m > 0).float(), (m == 1).float()


def build(p):
    g = Graph(False)
    p = {k: v.numpy() for k, v in p.items()}
    table = p["embed.weight"]
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    q = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    emb = g.op("Mul", g.op("Cast", g.op("Gather", g.const(q), "rows"), to=TensorProto.FLOAT), g.op("Gather", g.const(scale), "rows"))
    emb = g.op("Reshape", emb, g.const(np.array([0, len(USED) * EMBED])))
    one = g.const(np.array([1]))
    x = g.op("Concat", emb, g.op("Unsqueeze", "spaced", one), axis=1)
    x = g.norm(g.maxout(x, p["mix.linear.weight"], p["mix.linear.bias"]), p["mix_norm.weight"], p["mix_norm.bias"])
    mask = g.op("Unsqueeze", "mask", one)
    for i in range(LAYERS):
        x = g.op("Mul", x, mask)
        pad = g.op("Pad", x, g.const(np.array([2, 0, 2, 0])))
        parts = []
        for k in range(5):
            end = k - 4 if k < 4 else 2**31 - 1
            parts.append(x if k == 2 else g.op("Slice", pad, g.const(np.array([k])), g.const(np.array([end])), g.const(np.array([0]))))
        y = g.maxout(g.op("Concat", *parts, axis=1), p[f"convs.{i}.linear.weight"], p[f"convs.{i}.linear.bias"])
        x = g.norm(g.op("Add", x, y), p[f"norms.{i}.weight"], p[f"norms.{i}.bias"])
    y = g.op("Sigmoid", g.op("Squeeze", g.linear(x, p["out.weight"], p["out.bias"]), one))
    g.nodes.append(helper.make_node("Identity", [y], ["ends"]))
    graph = helper.make_graph(g.nodes, "readout-sentences", [
        helper.make_tensor_value_info("rows", TensorProto.INT32, ["words", len(USED)]),
        helper.make_tensor_value_info("spaced", TensorProto.FLOAT, ["words"]),
        helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["words"])],
        [helper.make_tensor_value_info("ends", TensorProto.FLOAT, ["words"])], g.inits)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], producer_name="readout training")
    model.ir_version = 9
    onnx.checker.check_model(model)
    return model


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=8)
    a = ap.parse_args()
    torch.manual_seed(5)
    torch.set_num_threads(1)
    rng = random.Random(5)
    with open(f"{a.work}/corpora.pickle", "rb") as f:
        data = pickle.load(f)
    train = list(paragraphs([s for s in data["train"] if s.source in ("nb-narc", "nn-narc", "en-ewt", "en-gum")]))
    dev = {k: list(streams(paragraphs(v), rng, False)) for k, v in data["dev"].items()}
    model = Splitter()
    opt = torch.optim.AdamW(model.parameters(), lr=3e-3, betas=(0.9, 0.98), fused=True)
    steps = a.epochs * sum(1 for _ in streams(train, rng))
    step = 0
    for epoch in range(a.epochs):
        model.train()
        t, total, n = time.time(), 0.0, 0
        for x in streams(train, rng):
            rows, spaced, ends, mask, counts = tensors(x)
            cut = torch.rand(len(rows)) < 0.15
            rows[:, 0] = torch.where(cut, STARTS[0], rows[:, 0])
            loss = (F.binary_cross_entropy_with_logits(model(rows, spaced, mask), ends, reduction="none") * counts).sum() / counts.sum()
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            for g in opt.param_groups:
                g["lr"] = 3e-3 * min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
            opt.step()
            step += 1
            total, n = total + float(loss.detach()), n + 1
        model.eval()
        scores = {}
        with torch.no_grad():
            for k, v in dev.items():
                tp = f = g = 0
                for x in v:
                    rows, spaced, ends, mask, counts = tensors(x)
                    got = (model(rows, spaced, mask) > 0).float() * counts
                    tp, f, g = tp + float((got * ends).sum()), f + float(got.sum()), g + float((ends * counts).sum())
                scores[k] = round(200 * tp / max(1, f + g), 2)
        print(epoch, round(total / n, 4), f"{time.time() - t:.0f} s", scores, flush=True)
        replace(f"{a.out}/sentences.onnx", build(model.state_dict()).SerializeToString())


if __name__ == "__main__":
    main()
