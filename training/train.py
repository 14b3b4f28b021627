"""Train, resumably: python train.py --work work/ --seconds 4800. Run it again with --resume to go on.

The learning rate falls over training time, not steps, so that a run ends when it is told to.
"""
import argparse
import copy
import json
import os
import pickle
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from batches import Encoder, Labels, make_batches
from decode import single_root_tree, spans, viterbi
from features import FEATURES, OFFSETS
from model import Model, Shape, wider_names, widened
from name_swaps import NameSwaps
from word_knowledge import WordKnowledge

WEIGHTS = {"upos": 0.6, "feats": 0.6, "lemma": 0.4, "names": 1.3, "arcs": 1.0, "rels": 1.0}


def losses(model, out, batch, sets):
    n = batch.shape[0] * batch.shape[2]
    got = {}
    for i, key in ((1, "upos"), (2, "feats"), (3, "lemma")):
        gold = batch[:, i].long()
        if (gold >= 0).any():
            got[key] = F.cross_entropy(out[key].float().flatten(0, 1), gold.flatten(), ignore_index=-1, reduction="sum") / n
    gold = batch[:, 4].long()
    if (gold >= 0).any():
        got["arcs"] = F.cross_entropy(out["arcs"].float().flatten(0, 1), gold.flatten(), ignore_index=-1, reduction="sum") / n
        rel = model.rel_scores(out["rel_dep"], out["rel_head"], gold.clamp(min=0))
        got["rels"] = F.cross_entropy(rel.float().flatten(0, 1), batch[:, 5].long().flatten(), ignore_index=-1,
                                      reduction="sum") / n
    names = batch[:, 6].long()
    if (names > 0).any():
        logp = F.log_softmax(out["names"].float(), -1)
        got["names"] = -torch.logsumexp(logp + sets[names], -1).sum() / n
    return got


def corrupt(item, rng):
    """Now and then a sentence without its full stop, as headlines and captions are."""
    n = item.shape[1]
    if n > 3 and rng.random() < 0.06 and item[4, -1] > 0 and not (item[4] == n).any():
        return item[:, :-1]
    return item


def inputs(batch, rows, train, forms_cut):
    r = rows[batch[:, 0].long()]
    lang = batch[:, 7, 0].long()
    if train:
        zero = forms_cut
        cut = torch.rand(r.shape[:2]) < 0.15
        r = r.clone()
        for k in zero[:2]:
            r[..., k[0]] = torch.where(cut, k[1], r[..., k[0]])
        for k in zero[2:]:
            r[..., k[0]] = torch.where(torch.rand(r.shape[:2]) < 0.1, k[1], r[..., k[0]])
        p = torch.rand(len(lang))
        lang = torch.where(p < 0.1, 0, lang)
        lang = torch.where((p >= 0.1) & (p < 0.25) & ((lang == 1) | (lang == 2)), 4, lang)
    return r, lang


@torch.no_grad()
def evaluate(model, sents, encoder, rows, labels, limit=None):
    model.eval()
    c = dict(n=0, upos=0, feats=0, lemma=0, uas=0, las=0, tp=0, gold=0, found=0)
    lemma_of = labels["lemmas"]
    chosen = sents[:limit] if limit else sents
    groups = {}
    for i, s in enumerate(chosen):
        groups.setdefault(len(s.forms), []).append(s)
    for n, group in groups.items():
        for k in range(0, len(group), max(1, 3000 // n)):
            part = group[k:k + max(1, 3000 // n)]
            batch = torch.stack([encoder.encode(s) for s in part])
            r, lang = rows[batch[:, 0].long()], batch[:, 7, 0].long()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = model(r, lang)
            arcs = out["arcs"].float().numpy()
            heads = np.stack([single_root_tree(a) for a in arcs])
            rel = model.rel_scores(out["rel_dep"].float(), out["rel_head"].float(), torch.tensor(heads)).argmax(-1).numpy()
            up, fe, le = (out[x].argmax(-1).numpy() for x in ("upos", "feats", "lemma"))
            names = F.log_softmax(out["names"].float(), -1).numpy()
            for j, s in enumerate(part):
                c["n"] += n
                c["upos"] += sum(labels["upos"][a] == b for a, b in zip(up[j], s.upos))
                c["feats"] += sum(labels["feats"][a] == b for a, b in zip(fe[j], s.feats))
                gold = batch[j, 3].numpy()
                c["lemma"] += int((le[j] == gold).sum())
                right = heads[j] == np.array(s.heads)
                c["uas"] += int(right.sum())
                c["las"] += sum(bool(ok) and labels["rels"][a].split(":")[0] == b.split(":")[0]
                                for ok, a, b in zip(right, rel[j], s.rels))
                if s.names is not None:
                    coarse = (lambda t: {"GPE_LOC": "LOC", "GPE_ORG": "LOC", "PROD": "MISC", "EVT": "MISC"}.get(t, t))
                    three = s.lang == "en"
                    keep = {"PER", "ORG", "LOC"} if three else {"PER", "ORG", "LOC", "MISC"}
                    g = {(a, b, coarse(t)) for a, b, t in spans([next(iter(x)) for x in s.names])}
                    f = {(a, b, coarse(t)) for a, b, t in spans(viterbi(names[j], labels["names"]))}
                    g, f = {x for x in g if x[2] in keep}, {x for x in f if x[2] in keep}
                    c["tp"] += len(g & f)
                    c["gold"] += len(g)
                    c["found"] += len(f)
    p = {k: round(100 * c[k] / c["n"], 2) for k in ("upos", "feats", "lemma", "uas", "las")}
    p["names"] = round(200 * c["tp"] / max(1, c["gold"] + c["found"]), 2)
    return p


def save(path, **what):
    torch.save(what, path + ".new")
    os.replace(path + ".new", path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--corpora", default="corpora.pickle")
    ap.add_argument("--run", default="run")
    ap.add_argument("--seconds", type=float, default=4800)
    ap.add_argument("--max-epochs", type=int, default=80)
    ap.add_argument("--lr", type=float, default=2e-3)
    ap.add_argument("--tokens", type=int, default=1600)
    ap.add_argument("--hidden", type=int, default=224)
    ap.add_argument("--dropout", type=float, default=0.33)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--every", type=float, default=180, help="seconds between checkpoints")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--resume", action="store_true")
    ap.add_argument("--start", help="a finished run's checkpoint to begin from, with a new cycle of the learning rate")
    ap.add_argument("--words", help="words.npz of word_knowledge.py")
    ap.add_argument("--swaps", action="store_true", help="exchange names with those of lists.json and states.json")
    ap.add_argument("--name", type=int, default=128, help="width of the name head; a run that goes on may widen it")
    ap.add_argument("--words-first", type=float, default=0.12, help="share of the time that heeds words most")
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        data = pickle.load(f)
    path = f"{a.work}/{a.run}.pt"
    old = torch.load(path, weights_only=False) if a.resume and os.path.exists(path) else None
    begun = torch.load(a.start, weights_only=False) if a.start and not old else None
    # A run that goes on keeps its labels, whatever the corpora have become.
    labels = (old or begun)["labels"] if old or begun else Labels(data["train"]).as_dict()
    encoder = Encoder(labels)
    train = [encoder.encode(s) for s in data["train"]]
    for part in data["dev"].values():
        for s in part:
            encoder.encode(s)
    swaps = None
    if a.swaps:
        with open(f"{a.work}/lists.json") as f, open(f"{a.work}/states.json") as g:
            swaps = NameSwaps(data["train"], encoder, json.load(f), json.load(g))
    rows, sets = encoder.tables()
    at = {f[0]: i for i, f in enumerate(FEATURES)}
    cut = [(at[k], OFFSETS[at[k]]) for k in ("form1", "form2", "prefix5", "suffix6")]
    shape = Shape(hidden=a.hidden, feats=len(labels["feats"]), lemmas=len(labels["lemmas"]), rels=len(labels["rels"]),
                  names=len(labels["names"]), name=a.name)
    model = Model(shape, a.dropout)
    if begun:
        state = widened(begun["average"], begun.get("rows", [24576, 24576] + [n for _, n in FEATURES[2:]]))
        model.load_state_dict(wider_names(state, a.name) if begun["shape"]["name"] != a.name else state)
    average = copy.deepcopy(model)
    words = WordKnowledge(a.words, shape.width) if a.words else None
    trained = list(model.parameters()) + (list(words.parameters()) if words else [])
    opt = torch.optim.AdamW(trained, lr=a.lr, betas=(0.9, 0.95), weight_decay=0.01, fused=True)
    spent, step, epoch = 0.0, 0, 0
    log = open(f"{a.work}/{a.run}.log", "a")

    def say(**what):
        line = json.dumps(what)
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    if old:
        grown = old["shape"]["name"] != a.name
        model.load_state_dict(wider_names(old["model"], a.name) if grown else old["model"])
        average.load_state_dict(wider_names(old["average"], a.name) if grown else old["average"])
        if not grown:
            opt.load_state_dict(old["opt"])
        if words:
            words.load_state_dict(old["words"])
        spent, step, epoch = old["spent"], old["step"], old["epoch"]
        rng.seed(a.seed + step)   # another order than the pass that was cut off
    say(start=time.strftime("%F %T"), args=vars(a), parameters=sum(p.numel() for p in model.parameters()),
        sentences=len(train), tokens=sum(x.shape[1] for x in train), labels={k: len(v) for k, v in labels.items()})

    def keep():
        save(path, model=model.state_dict(), average=average.state_dict(), opt=opt.state_dict(), spent=spent, step=step,
             epoch=epoch, shape=model.config(), labels=labels, rows=[n for _, n in FEATURES],
             words=words.state_dict() if words else None)

    began, kept, done = time.time() - spent, time.time(), False
    while epoch < a.max_epochs and not done:
        model.train()
        total, seen, waiting, t0, lone = {}, 0, 0, time.time(), [0.5, 0.3]
        # Danish and Swedish have names alone: a third of them each time is enough.
        now = [corrupt(swaps.swapped(i, x, rng) if swaps else x, rng) for i, x in enumerate(train)
               if x[7, 0] != 4 or rng.random() < 0.34]
        for batch in make_batches(now, a.tokens, rng):
            spent = time.time() - began
            progress = spent / a.seconds
            if progress >= 1:
                done = True
                break
            rate = a.lr * min(1, (step + 1) / 300) * max(0.01, 1 - max(0.0, progress - 0.1) / 0.9)
            for g in opt.param_groups:
                g["lr"] = rate
            r, lang = inputs(batch, rows, True, cut)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = model(r, lang)
                got = losses(model, out, batch, sets)
            if not got:
                continue
            n = batch.shape[0] * batch.shape[2]
            loss = sum(WEIGHTS[k] * v for k, v in got.items())
            (loss * (n / a.tokens)).backward()
            seen += n
            for k, v in got.items():
                total[k] = total.get(k, 0) + float(v.detach()) * n
            waiting += n
            # Rare lengths make small batches: they wait for others, since a step costs the same for any.
            if waiting < 0.7 * a.tokens:
                continue
            waiting = 0
            if words:
                first = progress < a.words_first
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    away, lists = words.loss(model, 4096 if first else 1024)
                ((1.0 if first else 0.5) * away + 0.3 * lists).backward()
                lone = [0.98 * m + 0.02 * float(v.detach()) for m, v in zip(lone, (away, lists))]
            torch.nn.utils.clip_grad_norm_(trained, 5.0)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            if step % 5 == 0:
                with torch.no_grad():
                    decay = min(0.998, (1 + step) / (10 + step)) ** 5
                    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - decay)
            if step % 50 == 0:
                print(step, f"{seen / (time.time() - t0):.0f} tok/s", {k: round(v / seen, 3) for k, v in total.items()},
                      [round(v, 3) for v in lone], flush=True)
            if time.time() - kept > a.every:
                keep()
                kept = time.time()
        epoch += 1
        keep()
        scores = {k: evaluate(average, v, encoder, rows, labels, 500) for k, v in data["dev"].items()}
        say(epoch=epoch, step=step, spent=round(spent), rate=round(rate, 6), speed=round(seen / (time.time() - t0)),
            loss={k: round(v / max(1, seen), 4) for k, v in total.items()}, words=[round(v, 4) for v in lone], dev=scores)
    say(end=time.strftime("%F %T"), dev={k: evaluate(average, v, encoder, rows, labels) for k, v in data["dev"].items()})


if __name__ == "__main__":
    main()
