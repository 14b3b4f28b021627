"""Train and export the sentence splitter: python train_boundaries.py --work work/ --out ../models/readout-nordic-en

A small convolution over the words of a paragraph says after which of them a sentence ends. It reads a few of the
hashed features, and whether white space stands before the word; paragraphs lie in one row with two empty places between.
"""
import argparse
import copy
import pickle
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper
import onnx
from torch import nn

from dataclasses import replace as replace_sent
from export_onnx import replace
from features import FEATURES, OFFSETS, features
from graph import Graph, Steps
from model import Maxout

USED = ("form1", "prefix1", "prefix3", "suffix2", "suffix3", "shape")
AT = [[f[0] for f in FEATURES].index(u) for u in USED]
SIZES = [FEATURES[i][1] for i in AT]
STARTS = list(np.cumsum([0] + SIZES[:-1]))
GAP, WIDE, LAYERS, EMBED = 2, 80, 4, 24
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
        self.drop = nn.Dropout(0.3)

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
    """(rows, space before, ends) of each paragraph, as arrays."""
    now, key = None, None

    def done():
        return np.array(now[0], np.int64), np.array(now[1], np.float32), np.array(now[2], np.float32)
    for s in sents:
        k = (s.source, s.doc, s.par)
        if k != key:
            if now:
                yield done()
            now, key, before = ([], [], []), k, 0.0
        for i, f in enumerate(s.forms):
            now[0].append(own_rows(f))
            now[1].append(before)
            now[2].append(float(i == len(s.forms) - 1))
            before = float(s.space[i])
    if now:
        yield done()


CLOSE, OPEN = set(".,:;!?)»]%"), set("(«[")


def laid_out(sents, rng):
    """Sentences of the treebank's rest, which has no paragraphs and no spaces: a few in a row, spaced as usual; a
    heading stands alone as often as before what it heads."""
    par = 0
    left = 0
    for s in sents:
        if left <= 0:
            par, left = par + 1, rng.choice((1, 2, 3, 4, 6, 8))
        left -= 1
        space = [True] * len(s.forms)
        inside = False
        for i, f in enumerate(s.forms):
            if f[0] in CLOSE and i:
                space[i - 1] = False
            if f in OPEN:
                space[i] = False
            if f == '"':
                inside = not inside
                if inside:
                    space[i] = False
                elif i:
                    space[i - 1] = False
        yield replace_sent(s, space=space, doc=0, par=par)
        if s.extra.get("head_line") and rng.random() < 0.5:
            left = 0


def streams(paras, rng, shuffle=True):
    paras = list(paras)
    if shuffle:
        rng.shuffle(paras)
    parts, size = [], 0
    gap = (np.zeros((GAP, len(USED)), np.int64), np.zeros(GAP, np.float32), np.zeros(GAP, np.float32), np.zeros(GAP, np.float32))
    for r, s, e in paras:
        while len(r) > ROW:
            yield r[:ROW], s[:ROW], e[:ROW], np.ones(ROW, np.float32)
            r, s, e = r[ROW:], s[ROW:], e[ROW:]
        # The end of a block needs no learning.
        mask = np.ones(len(r), np.float32)
        mask[-1:] = 2
        parts += [(r, s, e, mask), gap]
        size += len(r) + GAP
        if size > ROW:
            yield tuple(np.concatenate(x) for x in zip(*parts))
            parts, size = [], 0
    if parts:
        yield tuple(np.concatenate(x) for x in zip(*parts))


def tensors(x):
    rows, spaced, ends, mask = (torch.from_numpy(v) for v in x)
    return rows.clone(), spaced, ends, (mask > 0).float(), (mask == 1).float()


def known_words(path):
    """Embeddings to begin with: the main directions of a finished network's own, feature by feature."""
    c = torch.load(path, weights_only=False)
    table, parts = c["average"]["embed.weight"], []
    for i in AT:
        own = table[OFFSETS[i]:OFFSETS[i] + FEATURES[i][1]]
        own = own - own.mean(0)
        _, _, v = torch.linalg.svd(own[torch.randperm(len(own))[:8000]], full_matrices=False)
        few = own @ v[:EMBED].T
        parts.append(few * (0.3 / few.std()))
    return torch.cat(parts)


def build(p):
    g = Graph(True)
    p = {k: v.numpy() for k, v in p.items()}

    def linear(x, w, b):
        return g.linear(Steps(x, np.ones(w.shape[1], np.float32)), w, b)
    table = p["embed.weight"]
    scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    q = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    emb = g.op("Mul", g.op("Cast", g.op("Gather", g.const(q), "rows"), to=TensorProto.FLOAT), g.op("Gather", g.const(scale), "rows"))
    emb = g.op("Reshape", emb, g.const(np.array([0, len(USED) * EMBED])))
    one = g.const(np.array([1]))
    x = g.op("Concat", emb, g.op("Unsqueeze", "spaced", one), axis=1)
    x = g.norm(g.maxout(linear(x, p["mix.linear.weight"], p["mix.linear.bias"]), WIDE), p["mix_norm.weight"], p["mix_norm.bias"])
    mask = g.op("Unsqueeze", "mask", one)
    for i in range(LAYERS):
        x = g.op("Mul", x, mask)
        pad = g.op("Pad", x, g.const(np.array([2, 0, 2, 0])))
        parts = []
        for k in range(5):
            end = k - 4 if k < 4 else 2**31 - 1
            parts.append(x if k == 2 else g.op("Slice", pad, g.const(np.array([k])), g.const(np.array([end])), g.const(np.array([0]))))
        y = g.maxout(linear(g.op("Concat", *parts, axis=1), p[f"convs.{i}.linear.weight"], p[f"convs.{i}.linear.bias"]), WIDE)
        x = g.norm(g.op("Add", x, y), p[f"norms.{i}.weight"], p[f"norms.{i}.bias"])
    y = g.op("Sigmoid", g.op("Squeeze", linear(x, p["out.weight"], p["out.bias"]), one))
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
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--corpora", default="corpora.pickle")
    ap.add_argument("--start", help="a checkpoint of train.py whose embeddings to begin with")
    a = ap.parse_args()
    torch.manual_seed(5)
    torch.set_num_threads(1)
    rng = random.Random(5)
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        data = pickle.load(f)
    train = list(paragraphs([s for s in data["train"] if s.source in ("nb-narc", "nn-narc", "en-ewt", "en-gum")]))
    for source in ("nb-ndt", "nn-ndt"):
        train += paragraphs(laid_out([s for s in data["train"] if s.source == source], rng))
    dev = {k: list(streams(paragraphs(v), rng, False)) for k, v in data["dev"].items()}
    model = Splitter()
    if a.start:
        model.embed.weight.data.copy_(known_words(a.start))
    average = copy.deepcopy(model).eval()
    opt = torch.optim.AdamW(model.parameters(), lr=3e-3, betas=(0.9, 0.98), weight_decay=0.03, fused=True)
    steps = a.epochs * sum(1 for _ in streams(train, rng))
    step = 0
    for epoch in range(a.epochs):
        model.train()
        t, total, n = time.time(), 0.0, 0
        for x in streams(train, rng):
            rows, spaced, ends, mask, counts = tensors(x)
            cut = torch.rand(len(rows)) < 0.25
            rows[:, 0] = torch.where(cut, STARTS[0], rows[:, 0])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                got = model(rows, spaced, mask)
            loss = (F.binary_cross_entropy_with_logits(got.float(), ends, reduction="none") * counts).sum() / counts.sum()
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            for g in opt.param_groups:
                g["lr"] = 3e-3 * min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
            opt.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - min(0.99, (1 + step) / (10 + step)))
            total, n = total + float(loss.detach()), n + 1
        scores = {}
        with torch.no_grad():
            for k, v in dev.items():
                logits, gold = [], []
                for x in v:
                    rows, spaced, ends, mask, counts = tensors(x)
                    logits.append(average(rows, spaced, mask)[counts > 0])
                    gold.append(ends[counts > 0])
                logits, gold = torch.cat(logits), torch.cat(gold)
                scores[k] = {}
                for at in (0.3, 0.4, 0.5, 0.6):
                    found = (torch.sigmoid(logits) > at).float()
                    scores[k][at] = round(200 * float((found * gold).sum()) / float((found + gold).sum()), 2)
        print(epoch, round(total / n, 4), f"{time.time() - t:.0f} s", scores, flush=True)
        replace(f"{a.out}/sentences.onnx", build(average.state_dict()).SerializeToString())


if __name__ == "__main__":
    main()
