"""Train the name head alone on top of a finished run: python tune_names.py --work work/ --run long

Names of English are guessed (annotate_english.py), so their labels are what changes most often; this learns new ones in
minutes and leaves tags and trees as they are. Writes work/RUN-names.pt.
"""
import argparse
import json
import pickle
import random
import time

import torch
import torch.nn.functional as F

from batches import Encoder, make_batches
from features import FEATURES, OFFSETS
from model import Model, Shape
from train import evaluate, inputs, save

# How much of each corpus a pass reads.
SHARE = {"da-uner": 0.25, "sv-uner": 0.25, "nb-narc": 0.5, "nn-narc": 0.7, "nb-ndt": 0.6, "nn-ndt": 0.6}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--corpora", default="corpora.pickle")
    ap.add_argument("--run", default="long")
    ap.add_argument("--seconds", type=float, default=240)
    ap.add_argument("--lr", type=float, default=1e-3)
    a = ap.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(9)
    rng = random.Random(9)
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        data = pickle.load(f)
    old = torch.load(f"{a.work}/{a.run}.pt", weights_only=False)
    labels = old["labels"]
    encoder = Encoder(labels)
    chosen = [s for s in data["train"] if s.names and rng.random() < SHARE.get(s.source, 1)]
    train = [encoder.encode(s) for s in chosen]
    for part in data["dev"].values():
        for s in part:
            encoder.encode(s)
    rows, sets = encoder.tables()
    model = Model(Shape(**old["shape"]))
    model.load_state_dict(old["average"])
    for name, p in model.named_parameters():
        p.requires_grad = name.startswith(("name.", "to_name."))
    own = [p for p in model.parameters() if p.requires_grad]
    opt = torch.optim.AdamW(own, lr=a.lr, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    at = {f[0]: i for i, f in enumerate(FEATURES)}
    cut = [(at[k], OFFSETS[at[k]]) for k in ("form1", "form2", "prefix5", "suffix6")]
    average = [p.detach().clone() for p in own]
    print(json.dumps({"sentences": len(train), "tokens": sum(x.shape[1] for x in train)}), flush=True)
    began, step, done = time.time(), 0, False
    while not done:
        for batch in make_batches(train, 1600, rng):
            progress = (time.time() - began) / a.seconds
            if progress >= 1:
                done = True
                break
            model.train()
            r, lang = inputs(batch, rows, True, cut)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                with torch.no_grad():
                    x, _, y2 = model.encode(r, lang)
                out = {"names": model.to_name(model.drop(model.name(torch.cat([x, y2], -1))))}
            names = batch[:, 6].long()
            loss = -torch.logsumexp(F.log_softmax(out["names"].float(), -1) + sets[names], -1).mean()
            opt.zero_grad(set_to_none=True)
            loss.backward()
            for g in opt.param_groups:
                g["lr"] = a.lr * (1 - progress)
            opt.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(average, own, 1 - min(0.997, (1 + step) / (10 + step)))
            if step % 50 == 0:
                print(step, round(float(loss.detach()), 4), flush=True)
    with torch.no_grad():
        for p, q in zip(own, average):
            p.copy_(q)
    scores = {k: evaluate(model, v, encoder, rows, labels) for k, v in data["dev"].items()}
    print(json.dumps({"names_steps": step, "dev": scores}), flush=True)
    old["average"] = model.state_dict()
    save(f"{a.work}/{a.run}-names.pt", **{k: v for k, v in old.items() if k not in ("opt", "model")})


if __name__ == "__main__":
    main()
