"""Make the training and development sets: python prepare.py --data ../../shared/data --out work/"""
import argparse
import copy
import json
import os
import pickle
import random
import re

import own_nordic
from corpora import COARSE, EXACT, NOT_IN_UNER, Sent, allowed, blocks, read_ndt, read_ud, read_uner, read_wikigold
from english_names import LABEL_TYPES, gum_names
from own_english import make

OWN_SENTENCES = 2500
OWN_NORDIC = 1200
HELD_BACK = 4                  # one document in four of UNER's English development part is never trained on
GOLD_AGAIN = 3                 # how often the others are read in a pass: they are few and alone in being gold


def text_key(forms):
    return " ".join(forms)


def held_out(data):
    """Texts of every official dev and test sentence: none may be learnt from, whatever corpus repeats it."""
    keys = set()
    for name in ("nb-ud-dev", "nb-ud-test", "nn-ud-dev", "nn-ud-test", "nb-narc-dev", "nb-narc-test", "nn-narc-dev",
                 "nn-narc-test", "en-ewt-dev", "en-ewt-test", "en-gum-dev", "en-gum-test"):
        for _, rows in blocks(f"{data}/treebanks/{name}.conllu.gz"):
            keys.add(text_key([r[1] for r in rows if r[0].isdigit()]))
    for name in ("nb-norne-dev", "nb-norne-test", "nn-norne-dev", "nn-norne-test"):
        for _, rows in blocks(f"{data}/names/{name}.conllu.gz"):
            keys.add(text_key([r[1] for r in rows if r[0].isdigit()]))
    for name in ("en-uner-dev", "en-uner-test", "da-uner-dev", "da-uner-test", "sv-uner-dev", "sv-uner-test"):
        for _, rows in blocks(f"{data}/names/{name}.iob2.gz"):
            keys.add(text_key([r[1] for r in rows]))
    return keys


def norne_onto(sents, path):
    """Gold names for an official part, matched by its tokens."""
    from collections import defaultdict
    have = defaultdict(list)
    for _, rows in blocks(path):
        tags = [(re.search(r"name=([^|]+)", r[9]) or [None, "O"])[1] for r in rows if r[0].isdigit()]
        have[text_key([r[1] for r in rows if r[0].isdigit()])].append(tags)
    for s in sents:
        tags = have.get(text_key(s.forms))
        s.names = allowed(tags[0], EXACT) if tags else None


def uner_onto(sents, path):
    tags = {text_key([r[1] for r in rows]): rows for _, rows in blocks(path)}
    for s in sents:
        rows = tags.get(text_key(s.forms))
        s.names = allowed([r[2] if r[2][2:] in ("PER", "ORG", "LOC") else "O" for r in rows], {}) if rows else None


def load(data):
    held = held_out(data)
    t, n = f"{data}/treebanks", f"{data}/names"
    train, seen = [], set()

    def add(sents):
        got = left = 0
        for s in sents:
            key = text_key(s.forms)
            if key in held:
                left += 1
                continue
            got += len(s.forms)
            seen.add((s.lang, key))
            train.append(s)
        print(f"{got:8} tokens, {left} sentences left out", flush=True)

    for lang in ("nb", "nn"):
        add(read_ud(f"{t}/{lang}-narc-train.conllu.gz", lang, f"{lang}-narc", names=True))
    add(read_ud(f"{t}/en-ewt-train.conllu.gz", "en", "en-ewt"))
    gum = list(read_ud(f"{t}/en-gum-train.conllu.gz", "en", "en-gum"))
    for s in gum:
        s.names = gum_names(s)
    add(gum)
    for lang in ("nb", "nn"):
        add(s for s in read_ndt(f"{n}/{lang}-ndt.conll.gz", lang, f"{lang}-ndt")
            if (lang, text_key(s.forms)) not in seen)
    add(read_wikigold(f"{n}/en-wikigold.conll.gz"))
    add(read_uner(f"{n}/da-uner-train.iob2.gz", "da", "da-uner"))
    add(read_uner(f"{n}/sv-uner-train.iob2.gz", "sv", "sv-uner"))
    dev = {}
    for lang in ("nb", "nn"):
        dev[lang] = list(read_ud(f"{t}/{lang}-ud-dev.conllu.gz", lang, f"{lang}-dev"))
        norne_onto(dev[lang], f"{n}/{lang}-norne-dev.conllu.gz")
    dev["en"] = list(read_ud(f"{t}/en-ewt-dev.conllu.gz", "en", "en-dev"))
    uner_onto(dev["en"], f"{n}/en-uner-dev.iob2.gz")
    gold_names = [copy.copy(s) for s in dev["en"] if s.names]
    add_gold(train, dev["en"])
    dev["gum"] = list(read_ud(f"{t}/en-gum-dev.conllu.gz", "en", "gum-dev"))
    return train, dev, gold_names


def add_gold(train, dev):
    """UNER's gold names of the English development part, without trees, for training; dev keeps the documents held back.

    UNER has no English training part. Its test part is never read here."""
    for s in dev:
        if s.names and s.doc % HELD_BACK:
            tags = [next(iter(n)) for n in s.names]
            bio = [t if t == "O" else ("B-" if t[0] in "BS" else "I-") + t[2:] for t in tags]
            train += [Sent("en", "en-uner", s.forms, s.space, names=allowed(bio, COARSE, NOT_IN_UNER), doc=s.doc)] * GOLD_AGAIN
            s.names = None


def place(i, a, b):
    return "S" if b - a == 1 else "B" if i == a else "E" if i == b - 1 else "I"


MISC_TYPES = ("PROD", "EVT", "DRV", "MISC")
KINDS = ("PER", "ORG", "LOC")
NO_NAME, SURE, MAYBE = 0.25, 0.6, 0.2


def guessed_names(s, guesses):
    """Label sets from learn_english.py's chances of (none, PER, ORG, LOC) for runs of words.

    Where a kind is sure, it is the label; where not, every kind that may be and no name at all. A proper noun that is
    probably none of them may be a product, an event or another name."""
    rare = frozenset(["O"] + [f"{p}-{t}" for t in MISC_TYPES for p in "BIES"])
    out = [rare if u == "PROPN" else frozenset(["O"]) for u in s.upos]
    taken = set()
    for a, b, p in sorted(guesses, key=lambda g: g[2][0]):
        if taken & set(range(a, b)) or 1 - p[0] < NO_NAME:
            continue
        best = max(KINDS, key=lambda k: p[1 + KINDS.index(k)])
        sure = p[1 + KINDS.index(best)] >= SURE
        kinds = [best] if sure else [k for k, q in zip(KINDS, p[1:]) if q >= MAYBE] or [best]
        for i in range(a, b):
            taken.add(i)
            labels = {f"{place(i, a, b)}-{t}" for k in kinds for t in LABEL_TYPES[k]}
            if not sure:
                labels |= {"O"} | {f"{place(i, a, b)}-{t}" for t in MISC_TYPES}
                for c, d, q in guesses:
                    if c <= i < d and 1 - q[0] > NO_NAME:
                        labels |= {f"{place(i, c, d)}-{t}" for k, v in zip(KINDS, q[1:]) if v >= MAYBE for t in LABEL_TYPES[k]}
            out[i] = frozenset(labels)
    return out


def people(train):
    """Full names of people in the corpora with gold names."""
    found = set()
    for s in train:
        if not s.names or s.source in ("en-ewt", "en-gum"):
            continue
        start = None
        for i, l in enumerate(s.names):
            if l == frozenset(["B-PER"]):
                start = i
            elif l == frozenset(["E-PER"]) and start is not None:
                found.add(tuple(s.forms[start:i + 1]))
                start = None
            elif l != frozenset(["I-PER"]):
                start = None
    return sorted(found)


def add_english(train, work):
    """Names for the English treebank and sentences of our own; without learn_english.py's file, none."""
    if not os.path.exists(f"{work}/ewt-names.json"):
        print("no ewt-names.json: run annotate_english.py, word_knowledge.py and learn_english.py, then this again, for English names")
        return
    with open(f"{work}/ewt-names.json") as f:
        guesses = json.load(f)
    with open(f"{work}/lists.json") as f:
        lists = json.load(f)
    for s, g in zip([s for s in train if s.source == "en-ewt"], guesses):
        s.names = guessed_names(s, g)
    for forms, names in make(lists, people(train), OWN_SENTENCES):
        train.append(Sent("en", "own", forms, [True] * len(forms), names=names))
    for lang, forms, names in own_nordic.make(OWN_NORDIC):
        train.append(Sent(lang, "own", forms, [True] * len(forms), names=names))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default=os.path.join(os.path.dirname(__file__), "../../shared/data"))
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    if not os.path.isdir(a.data):
        raise SystemExit(f"No data at {a.data}: the corpora stay outside the project; give their folder with --data.")
    os.makedirs(a.out, exist_ok=True)
    random.seed(1)
    train, dev, gold_names = load(a.data)
    add_english(train, a.out)
    with open(f"{a.out}/corpora.pickle", "wb") as f:
        pickle.dump({"train": train, "dev": dev, "gold_names": gold_names}, f)
    for k, v in dev.items():
        print(k, len(v), sum(s.names is not None for s in v))
