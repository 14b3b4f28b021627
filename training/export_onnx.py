"""Write a checkpoint as models/readout-nordic-en: python export_onnx.py --work work/ --run run --out ../models/readout-nordic-en

The graph is built operator by operator instead of traced, so that batch size, length and padding stay free. Weights and
activations are counted in eight bits (graph.py); what a step of an activation is worth is found once, here, on sentences
of the training part, since labels must not depend on what else is in a batch.
"""
import argparse
import hashlib
import json
import os
import pickle
import random

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from batches import Encoder
from features import FEATURES, OFFSETS
from graph import ZERO, Graph, Steps, step_for
from model import LANGUAGES, Model, Shape

SAMPLE = 400                   # sentences that the worth of steps is found on
RANK = 32                      # directions of a head's view that labels are scored in


@torch.no_grad()
def worths(state, shape, labels, sents):
    """What a step is worth in each place where floats become steps."""
    model = Model(Shape(**shape)).eval()
    model.load_state_dict(state)
    seen = {}

    def keep(name):
        return lambda module, given, out: seen.setdefault(name, []).append(out.float().flatten().numpy())
    for name in ("mix_norm", "tag", "lemma", "name"):
        getattr(model, name).register_forward_hook(keep(name))
    for i, norm in enumerate(model.conv_norms):
        norm.register_forward_hook(keep(f"conv_norms.{i}"))
    encoder = Encoder(labels)
    items = [encoder.encode(s) for s in sents]
    rows, _ = encoder.tables()
    for item in items:
        out = model(rows[item[0].long()][None], item[7, :1].long())
        seen.setdefault("rel_dep", []).append(out["rel_dep"].flatten().numpy())
    return {k: step_for(np.concatenate(v)) for k, v in seen.items()}


def common_directions(rel, rank):
    """rel [r, labels, r] as [r, labels, rank] times [r, rank]: the directions on the head's side that matter most."""
    r, n, _ = rel.shape
    _, _, vt = np.linalg.svd(rel.reshape(r * n, r), full_matrices=False)
    to_few = vt[:rank].T
    return np.ascontiguousarray(to_few), np.ascontiguousarray(rel @ to_few)


def embedding(g, table, rows, size):
    """The features of each word beside each other."""
    if g.keep_float:
        e = g.op("Gather", g.const(table), rows)
        scale = np.ones(len(FEATURES) * size, np.float32)
    else:
        steps = [step_for(table[o:o + n]) for o, (_, n) in zip(OFFSETS, FEATURES)]
        q = np.concatenate([np.rint(table[o:o + n] / s) for s, o, (_, n) in zip(steps, OFFSETS, FEATURES)])
        e = g.op("Gather", g.const((np.clip(q, 1 - ZERO, ZERO - 1) + ZERO).astype(np.uint8)), rows)
        scale = np.repeat(np.array(steps, np.float32), size)
    return Steps(g.op("Reshape", e, g.const(np.array([0, 0, len(FEATURES) * size]))), scale)


def build(p, s, worth, keep_float=False):
    g = Graph(keep_float)
    e, width, h, a, r = s["embed"], s["width"], s["hidden"], s["arc"], s["rel"]
    p = {k: v.float().numpy() for k, v in p.items()}
    rows, lang, lengths = "rows", "lang", "lengths"
    shape = g.op("Shape", rows)
    batch, time = g.cut(shape, 0, 1, 0), g.cut(shape, 1, 2, 0)
    steps = g.op("Range", g.const(np.array(0)), g.op("Squeeze", time), g.const(np.array(1)))
    inside = g.op("Unsqueeze", g.op("Less", steps, g.op("Unsqueeze", g.op("Cast", lengths, to=TensorProto.INT64), g.const(np.array([1])))),
                  g.const(np.array([2])))
    nothing = g.const(np.float32(0) if keep_float else np.uint8(ZERO))

    # A language is the same for all words of a sentence: its part of the first map is a row to add.
    w = p["mix.linear.weight"]
    of_lang = p["lang.weight"] @ w[:, len(FEATURES) * e:].T + p["mix.linear.bias"]
    y = g.op("Add", g.linear(embedding(g, p["embed.weight"], rows, e), w[:, :len(FEATURES) * e]),
             g.op("Unsqueeze", g.op("Gather", g.const(of_lang), lang), g.const(np.array([1]))))
    x = g.norm(g.maxout(y, width), p["mix_norm.weight"], p["mix_norm.bias"])
    xq = g.steps(x, worth["mix_norm"], width)
    for i in range(s["convs"]):
        pad = g.op("Pad", g.op("Where", inside, xq.name, nothing), g.const(np.array([0, 1, 0, 0, 1, 0])), nothing)
        left = g.op("Slice", pad, g.const(np.array([0])), g.const(np.array([-2])), g.const(np.array([1])))
        right = g.op("Slice", pad, g.const(np.array([2])), g.const(np.array([2**31 - 1])), g.const(np.array([1])))
        around = g.beside(Steps(left, xq.scale), xq, Steps(right, xq.scale))
        y = g.maxout(g.linear(around, p[f"convs.{i}.linear.weight"], p[f"convs.{i}.linear.bias"]), width)
        # A sum, not an addition: that one the runtime would join to the norm, in a kernel ten times slower.
        x = g.norm(g.op("Sum", x, y), p[f"conv_norms.{i}.weight"], p[f"conv_norms.{i}.bias"])
        xq = g.steps(x, worth[f"conv_norms.{i}"], width)
    far = float(xq.scale[0]) * 127
    y1, n = g.lstm(g.op("Transpose", x, perm=[1, 0, 2]), lengths, batch, far, p, "lstm1", h)

    def wider(m, start):
        """Columns of weights for what an LSTM gives, from `start` on, where its units that say 1 and -1 count nothing."""
        m = m.copy()
        before, forth, back = m[:, :start], m[:, start:start + h], m[:, start + h:]
        none = np.zeros((len(m), n - h), np.float32)
        return np.concatenate([before, forth, none, back, none], 1)
    for d in ("", "_reverse"):
        p[f"lstm2.weight_ih_l0{d}"] = wider(p[f"lstm2.weight_ih_l0{d}"], 0)
    y2, _ = g.lstm(y1, lengths, batch, None, p, "lstm2", h)
    y1q, y2q = (g.steps(g.op("Transpose", y, perm=[1, 0, 2]), 1 / 127, 2 * n) for y in (y1, y2))
    both = np.concatenate([p["tag.linear.weight"], p["lemma.linear.weight"]])
    t = s["tag"]
    low = g.linear(g.beside(xq, y1q), wider(both, width), np.concatenate([p["tag.linear.bias"], p["lemma.linear.bias"]]))
    tag = g.steps(g.maxout(g.cut(low, 0, 2 * t), t), worth["tag"], t)
    lemma = g.steps(g.maxout(g.cut(low, 2 * t, 4 * t), t), worth["lemma"], t)
    name = g.steps(g.maxout(g.linear(g.beside(xq, y2q), wider(p["name.linear.weight"], width), p["name.linear.bias"]), s["name"]), worth["name"], s["name"])
    out = {}

    def best(key, scores):
        out[key] = g.op("Cast", g.op("ArgMax", scores, axis=-1, keepdims=0), to=TensorProto.INT32)
    best("upos", g.linear(tag, p["to_upos.weight"], p["to_upos.bias"]))
    best("feats", g.linear(tag, p["to_feats.weight"], p["to_feats.bias"]))
    best("lemmas", g.linear(lemma, p["to_lemma.weight"], p["to_lemma.bias"]))
    out["names"] = g.op("LogSoftmax", g.linear(name, p["to_name.weight"], p["to_name.bias"]), axis=-1)

    tree = g.op("Gelu", g.linear(y2q, wider(p["tree.weight"], 0), p["tree.bias"]))
    arc_dep, rel_dep, view = g.cut(tree, 0, a), g.cut(tree, a, a + r), g.cut(tree, a + r, 2 * (a + r))
    root = g.op("Expand", g.const(p["root"].reshape(1, 1, -1)), g.op("Concat", batch, g.const(np.array([1, 1])), axis=0))
    view = g.op("Concat", root, view, axis=1)
    arc_head, rel_head = g.cut(view, 0, a), g.cut(view, a, a + r)
    arc_left = g.op("MatMul", arc_dep, g.const(p["arc"]))
    # The runtime adds up to 128 products in one order, whatever the sentences' lengths; more in an order that follows them.
    arcs = [g.op("MatMul", g.cut(arc_left, k, min(k + 128, a)), g.op("Transpose", g.cut(arc_head, k, min(k + 128, a)), perm=[0, 2, 1]))
            for k in range(0, a, 128)]
    arcs = arcs[0] if len(arcs) == 1 else g.op("Add", *arcs)
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
    n_rels = s["rels"]
    # The labels' matrices have few directions in common on the head's side: scored in those alone it costs a third.
    to_few, few = common_directions(p["rel"], RANK)
    relq = g.steps(rel_dep, worth["rel_dep"], r)
    left = g.op("Reshape", g.linear(relq, few.reshape(r, -1).T), g.const(np.array([0, 0, n_rels, RANK])))
    seen = g.op("MatMul", chosen, g.const(to_few))
    score = g.op("Squeeze", g.op("MatMul", left, g.op("Unsqueeze", seen, g.const(np.array([3])))), g.const(np.array([3])))
    score = g.op("Add", score, g.op("Add", g.op("MatMul", chosen, g.const(p["rel_head.weight"].T)), g.const(p["rel_head.bias"])))
    score = g.op("Add", score, g.op("MatMul", rel_dep, g.const(p["rel_dep.weight"].T)))
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
                              opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)], producer_name="readout training")
    model.ir_version = 9
    onnx.checker.check_model(model)
    # Label scoring for moved arcs: float weights as the caller needs them.
    return model, (to_few, few, p["rel_head.weight"], p["rel_head.bias"], p["rel_dep.weight"])
def replace(path, data):
    with open(path + ".new", "wb") as f:
        f.write(data)
    os.replace(path + ".new", path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--corpora", default="corpora.pickle", help="where the sample comes from")
    ap.add_argument("--run", default="run")
    ap.add_argument("--out", required=True)
    ap.add_argument("--float", action="store_true", help="keep floats, to measure what eight bits cost")
    ap.add_argument("--version", default="0.1.0")
    a = ap.parse_args()
    torch.set_num_threads(1)
    c = torch.load(f"{a.work}/{a.run}.pt", weights_only=False)
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        sample = random.Random(5).sample(pickle.load(f)["train"], SAMPLE)
    worth = worths(c["average"], c["shape"], c["labels"], sample)
    model, label = build(c["average"], c["shape"], worth, a.float)
    os.makedirs(a.out, exist_ok=True)
    raw = model.SerializeToString()
    floats = np.concatenate([part.astype(np.float16).ravel() for part in label])
    # Every language is told by its own number; Danish and Swedish share one that Norwegian trees taught.
    numbers = {"nb": 1, "nn": 2, "en": 3, "da": 4, "sv": 4}
    card = {"name": "readout-nordic-en", "version": a.version, "sha256": hashlib.sha256(raw).hexdigest(),
            "languages": numbers, "otherLanguage": LANGUAGES.index("any"),
            "features": [{"name": n, "rows": k} for n, k in FEATURES],
            "relSize": c["shape"]["rel"], "relRank": RANK, "labels": c["labels"],
            "training": {"steps": c["step"], "epochs": c["epoch"], "seconds": round(c["spent"])}}
    replace(f"{a.out}/rels.f16", floats.tobytes())
    replace(f"{a.out}/model.onnx", raw)
    replace(f"{a.out}/model.json", json.dumps(card, ensure_ascii=False, indent=1).encode())
    print(f"{len(raw) / 1e6:.1f} MB after {c['epoch']} epochs, {c['step']} steps")


if __name__ == "__main__":
    main()
