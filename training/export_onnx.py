"""Write a checkpoint as models/readout-nordic-en: python export_onnx.py --work work/ --run run --out ../models/readout-nordic-en

The graph is built operator by operator instead of traced, so that batch size, length and padding stay free and
weights stay int8 on disk. Weights are spread to float when the model loads: activations are never quantised, since
their scale would depend on what else is in the batch and labels must not.
"""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from features import FEATURES
from model import LANGUAGES

EPS = 1e-5


class Graph:
    def __init__(self, keep_float):
        self.nodes, self.inits, self.count, self.keep_float = [], [], 0, keep_float

    def const(self, value, name=None):
        name = name or f"c{len(self.inits)}"
        self.inits.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attrs):
        self.count += 1
        names = [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attrs))
        return names[0] if outputs == 1 else names

    def weight(self, w, axis):
        """A float weight kept as int8 with a scale for each slice along `axis`."""
        w = np.asarray(w, np.float32)
        if self.keep_float:
            return self.const(w)
        other = tuple(i for i in range(w.ndim) if i != axis)
        scale = np.maximum(np.abs(w).max(axis=other, keepdims=True) / 127, 1e-12).astype(np.float32)
        q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        return self.op("Mul", self.op("Cast", self.const(q), to=TensorProto.FLOAT), self.const(scale))

    def linear(self, x, w, b=None):
        y = self.op("MatMul", x, self.weight(w.T, 1))
        return y if b is None else self.op("Add", y, self.const(b.astype(np.float32)))

    def cut(self, x, a, b, axis=-1):
        return self.op("Slice", x, self.const(np.array([a])), self.const(np.array([b])), self.const(np.array([axis])))

    def maxout(self, x, w, b):
        y = self.linear(x, w, b)
        n = len(b) // 2
        return self.op("Max", self.cut(y, 0, n), self.cut(y, n, 2 * n))

    def norm(self, x, w, b):
        return self.op("LayerNormalization", x, self.const(w), self.const(b), axis=-1, epsilon=EPS)

    def lstm(self, x_time, lengths, p, prefix, h):
        def gates(m):
            i, f, g, o = np.split(m, 4)
            return np.concatenate([i, o, f, g])
        both = ("", "_reverse")
        w = np.stack([gates(p[f"{prefix}.weight_ih_l0{d}"]) for d in both])
        r = np.stack([gates(p[f"{prefix}.weight_hh_l0{d}"]) for d in both])
        b = np.stack([np.concatenate([gates(p[f"{prefix}.bias_ih_l0{d}"]), gates(p[f"{prefix}.bias_hh_l0{d}"])]) for d in both])
        y = self.op("LSTM", x_time, self.weight2(w), self.weight2(r), self.const(b.astype(np.float32)), lengths,
                    hidden_size=h, direction="bidirectional")
        # [time, direction, batch, h] to [batch, time, 2h]
        y = self.op("Transpose", y, perm=[2, 0, 1, 3])
        return self.op("Reshape", y, self.const(np.array([0, 0, 2 * h])))

    def weight2(self, w):
        """[direction, rows, columns] with a scale for each row."""
        if self.keep_float:
            return self.const(w.astype(np.float32))
        scale = np.maximum(np.abs(w).max(axis=2, keepdims=True) / 127, 1e-12).astype(np.float32)
        q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        return self.op("Mul", self.op("Cast", self.const(q), to=TensorProto.FLOAT), self.const(scale))


def common_directions(rel, rank):
    """rel [r, labels, r] as [r, labels, rank] times [r, rank]: the directions on the head's side that matter most."""
    r, n, _ = rel.shape
    _, _, vt = np.linalg.svd(rel.reshape(r * n, r), full_matrices=False)
    to_few = vt[:rank].T
    return np.ascontiguousarray(to_few), np.ascontiguousarray(rel @ to_few)


def build(p, s, keep_float=False, rank=32):
    g = Graph(keep_float)
    e, width, h, a, r = s["embed"], s["width"], s["hidden"], s["arc"], s["rel"]
    p = {k: v.float().numpy() for k, v in p.items()}
    rows, lang, lengths = "rows", "lang", "lengths"
    shape = g.op("Shape", rows)
    time = g.cut(shape, 1, 2, 0)
    table = p["embed.weight"]
    if keep_float:
        emb = g.op("Gather", g.const(table), rows)
    else:
        scale = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
        q = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        emb = g.op("Mul", g.op("Cast", g.op("Gather", g.const(q), rows), to=TensorProto.FLOAT),
                   g.op("Gather", g.const(scale), rows))
    emb = g.op("Reshape", emb, g.const(np.array([0, 0, len(FEATURES) * e])))
    l = g.op("Unsqueeze", g.op("Gather", g.const(p["lang.weight"]), lang), g.const(np.array([1])))
    l = g.op("Expand", l, g.op("Concat", g.const(np.array([1])), time, g.const(np.array([1])), axis=0))
    steps = g.op("Range", g.const(np.array(0)), g.op("Squeeze", time), g.const(np.array(1)))
    inside = g.op("Less", steps, g.op("Unsqueeze", g.op("Cast", lengths, to=TensorProto.INT64), g.const(np.array([1]))))
    mask = g.op("Unsqueeze", g.op("Cast", inside, to=TensorProto.FLOAT), g.const(np.array([2])))

    x = g.norm(g.maxout(g.op("Concat", emb, l, axis=-1), p["mix.linear.weight"], p["mix.linear.bias"]),
               p["mix_norm.weight"], p["mix_norm.bias"])
    for i in range(s["convs"]):
        x = g.op("Mul", x, mask)
        pad = g.op("Pad", x, g.const(np.array([0, 1, 0, 0, 1, 0])))
        left = g.op("Slice", pad, g.const(np.array([0])), g.const(np.array([-2])), g.const(np.array([1])))
        right = g.op("Slice", pad, g.const(np.array([2])), g.const(np.array([2**31 - 1])), g.const(np.array([1])))
        y = g.maxout(g.op("Concat", left, x, right, axis=-1), p[f"convs.{i}.linear.weight"], p[f"convs.{i}.linear.bias"])
        x = g.norm(g.op("Add", x, y), p[f"conv_norms.{i}.weight"], p[f"conv_norms.{i}.bias"])
    y1 = g.lstm(g.op("Transpose", x, perm=[1, 0, 2]), lengths, p, "lstm1", h)
    y2 = g.lstm(g.op("Transpose", y1, perm=[1, 0, 2]), lengths, p, "lstm2", h)
    low = g.op("Concat", x, y1, axis=-1)
    tag = g.maxout(low, p["tag.linear.weight"], p["tag.linear.bias"])
    lemma = g.maxout(low, p["lemma.linear.weight"], p["lemma.linear.bias"])
    name = g.maxout(g.op("Concat", x, y2, axis=-1), p["name.linear.weight"], p["name.linear.bias"])
    out = {}

    def best(key, scores):
        out[key] = g.op("Cast", g.op("ArgMax", scores, axis=-1, keepdims=0), to=TensorProto.INT32)
    best("upos", g.linear(tag, p["to_upos.weight"], p["to_upos.bias"]))
    best("feats", g.linear(tag, p["to_feats.weight"], p["to_feats.bias"]))
    best("lemmas", g.linear(lemma, p["to_lemma.weight"], p["to_lemma.bias"]))
    out["names"] = g.op("LogSoftmax", g.linear(name, p["to_name.weight"], p["to_name.bias"]), axis=-1)

    tree = g.op("Gelu", g.linear(y2, p["tree.weight"], p["tree.bias"]))
    arc_dep, rel_dep, view = g.cut(tree, 0, a), g.cut(tree, a, a + r), g.cut(tree, a + r, 2 * (a + r))
    batch = g.cut(shape, 0, 1, 0)
    root = g.op("Expand", g.const(p["root"].reshape(1, 1, -1)), g.op("Concat", batch, g.const(np.array([1, 1])), axis=0))
    view = g.op("Concat", root, view, axis=1)
    arc_head, rel_head = g.cut(view, 0, a), g.cut(view, a, a + r)
    arcs = g.op("MatMul", g.op("MatMul", arc_dep, g.weight(p["arc"], 1)), g.op("Transpose", arc_head, perm=[0, 2, 1]))
    prior = g.op("Unsqueeze", g.op("Squeeze", g.op("MatMul", arc_head, g.const(p["arc_head"].reshape(-1, 1))),
                                   g.const(np.array([2]))), g.const(np.array([1])))
    arcs = g.op("Add", arcs, prior)
    ahead = g.op("Range", g.const(np.array(0)), g.op("Squeeze", g.op("Add", time, g.const(np.array([1])))), g.const(np.array(1)))
    beyond = g.op("Greater", ahead, g.op("Unsqueeze", g.op("Cast", lengths, to=TensorProto.INT64), g.const(np.array([1]))))
    penalty = g.op("Mul", g.op("Unsqueeze", g.op("Cast", beyond, to=TensorProto.FLOAT), g.const(np.array([1]))),
                   g.const(np.array(-1e9, np.float32)))
    out["arcs"] = g.op("Add", arcs, penalty)
    heads = g.op("ArgMax", out["arcs"], axis=-1, keepdims=0)
    out["heads"] = g.op("Cast", heads, to=TensorProto.INT32)
    # The label of every word under its greedy head; the few that tree decoding moves are scored by the caller.
    flat_index = g.op("Expand", g.op("Unsqueeze", heads, g.const(np.array([2]))),
                      g.op("Concat", g.const(np.array([1, 1])), g.const(np.array([r])), axis=0))
    chosen = g.op("GatherElements", rel_head, flat_index, axis=1)
    n = s["rels"]
    # The labels' matrices have few directions in common on the head's side: scored in those alone it costs a third.
    to_few, few = common_directions(p["rel"], rank)
    left = g.op("Reshape", g.op("MatMul", rel_dep, g.weight(few.reshape(r, -1), 1)), g.const(np.array([0, 0, n, rank])))
    seen = g.op("MatMul", chosen, g.weight(to_few, 1))
    score = g.op("Squeeze", g.op("MatMul", left, g.op("Unsqueeze", seen, g.const(np.array([3])))), g.const(np.array([3])))
    score = g.op("Add", score, g.linear(chosen, p["rel_head.weight"], p["rel_head.bias"]))
    score = g.op("Add", score, g.linear(rel_dep, p["rel_dep.weight"]))
    best("rels", score)
    out["relDependents"], out["relHeads"] = rel_dep, rel_head
    kinds = {"upos": TensorProto.INT32, "feats": TensorProto.INT32, "lemmas": TensorProto.INT32, "heads": TensorProto.INT32,
             "rels": TensorProto.INT32}
    dims = {"names": ["batch", "time", s["names"]], "arcs": ["batch", "time", "heads"],
            "relDependents": ["batch", "time", r], "relHeads": ["batch", "heads", r]}
    outputs = []
    for k, v in out.items():
        g.nodes.append(helper.make_node("Identity", [v], [k]))
        outputs.append(helper.make_tensor_value_info(k, kinds.get(k, TensorProto.FLOAT), dims.get(k, ["batch", "time"])))
    inputs = [helper.make_tensor_value_info(rows, TensorProto.INT32, ["batch", "time", len(FEATURES)]),
              helper.make_tensor_value_info(lang, TensorProto.INT32, ["batch"]),
              helper.make_tensor_value_info(lengths, TensorProto.INT32, ["batch"])]
    model = helper.make_model(helper.make_graph(g.nodes, "readout-nordic-en", inputs, outputs, g.inits),
                              opset_imports=[helper.make_opsetid("", 20)], producer_name="readout training")
    model.ir_version = 9
    onnx.checker.check_model(model)
    # Label scoring for moved arcs: float weights as the caller needs them.
    label = {"rel": p["rel"], "headWeight": p["rel_head.weight"], "headBias": p["rel_head.bias"], "depWeight": p["rel_dep.weight"]}
    return model, label


def replace(path, data):
    with open(path + ".new", "wb") as f:
        f.write(data)
    os.replace(path + ".new", path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--run", default="run")
    ap.add_argument("--out", required=True)
    ap.add_argument("--float", action="store_true", help="keep float weights, to measure what int8 costs")
    ap.add_argument("--version", default="0.1.0")
    ap.add_argument("--tokens", help="JSON with abbreviations and the like, from prepare_tokens.py")
    a = ap.parse_args()
    c = torch.load(f"{a.work}/{a.run}.pt", weights_only=False)
    model, label = build(c["average"], c["shape"], a.float)
    os.makedirs(a.out, exist_ok=True)
    raw = model.SerializeToString()
    order = ("rel", "headWeight", "headBias", "depWeight")
    floats = np.concatenate([label[k].astype(np.float16).ravel() for k in order])
    # Every language is told by its own number; Danish and Swedish share one that Norwegian trees taught.
    numbers = {"nb": 1, "nn": 2, "en": 3, "da": 4, "sv": 4}
    card = {"name": "readout-nordic-en", "version": a.version, "sha256": hashlib.sha256(raw).hexdigest(),
            "languages": numbers, "otherLanguage": LANGUAGES.index("any"),
            "features": [{"name": n, "rows": k} for n, k in FEATURES],
            "relSize": c["shape"]["rel"], "labels": c["labels"],
            "training": {"steps": c["step"], "epochs": c["epoch"], "seconds": round(c["spent"])}}
    replace(f"{a.out}/rels.f16", floats.tobytes())
    replace(f"{a.out}/model.onnx", raw)
    replace(f"{a.out}/model.json", json.dumps(card, ensure_ascii=False, indent=1).encode())
    print(f"{len(raw) / 1e6:.1f} MB after {c['epoch']} epochs, {c['step']} steps")


if __name__ == "__main__":
    main()
