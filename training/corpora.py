"""Read the treebanks and name corpora of ../shared/data into one kind of sentence."""
import gzip
import re
from dataclasses import dataclass, field

KEPT_FEATS = ("Case", "Definite", "Degree", "Gender", "Mood", "Number", "NumType", "Person", "Polarity", "Poss",
              "PronType", "Reflex", "Tense", "VerbForm", "Voice")

NAME_TYPES = ("PER", "ORG", "LOC", "GPE_LOC", "GPE_ORG", "PROD", "EVT", "DRV", "MISC")
NAME_LABELS = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BIES"]
UPOS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X")


@dataclass
class Sent:
    """A sentence. A layer that its corpus lacks is None, and costs the model nothing."""
    lang: str
    source: str
    forms: list
    space: list = field(default_factory=list)   # whether white space follows the token
    upos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None                          # 0 is the root, words count from 1
    rels: list = None
    names: list = None                          # for each token the set of labels that may be right, or None
    doc: int = 0
    par: int = 0
    extra: dict = None                          # columns kept for preparing (XPOS, MISC)


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        yield from f


def blocks(path):
    """Comments and rows of each sentence of a tab-separated file."""
    comments, rows = [], []
    for line in lines(path):
        line = line.rstrip("\n")
        if not line.strip():
            if rows:
                yield comments, rows
                comments, rows = [], []
        elif line.startswith("# ") or line == "#" or (line.startswith("#") and "\t" not in line):
            comments.append(line)
        else:
            rows.append(line.split("\t"))
    if rows:
        yield comments, rows


def kept_feats(column, upos):
    """The features reading uses, in fixed order, as one string; '' for none."""
    if column == "_":
        return ""
    have = dict(p.split("=", 1) for p in column.split("|") if "=" in p)
    return "|".join(f"{k}={have[k]}" for k in KEPT_FEATS if k in have)


def bioes(tags):
    """IOB or BIO tags to BIOES; None (unknown) stays None and ends a span."""
    out = []
    n = len(tags)
    for i, tag in enumerate(tags):
        if tag is None or tag == "O":
            out.append(tag)
            continue
        kind = tag[2:]
        prev = tags[i - 1] if i else None
        nxt = tags[i + 1] if i + 1 < n else None
        starts = tag[0] == "B" or prev is None or prev == "O" or prev[2:] != kind
        ends = nxt is None or nxt == "O" or nxt[0] == "B" or nxt[2:] != kind
        out.append(("S" if ends else "B") + "-" + kind if starts else ("E" if ends else "I") + "-" + kind)
    return out


def allowed(tags, widen, unseen=()):
    """Sets of labels that may be right: `widen` maps a coarse type to ours, `unseen` types may hide under O."""
    out = []
    hidden = frozenset(["O"] + [f"{p}-{t}" for t in unseen for p in "BIES"])
    for tag in bioes(tags):
        if tag is None:
            out.append(None)
        elif tag == "O":
            out.append(hidden)
        else:
            out.append(frozenset(f"{tag[0]}-{t}" for t in widen.get(tag[2:], (tag[2:],))))
    return out


COARSE = {"LOC": ("LOC", "GPE_LOC", "GPE_ORG"), "MISC": ("MISC", "PROD", "EVT", "DRV")}
EXACT = {t: (t,) for t in NAME_TYPES}
NOT_IN_UNER = ("PROD", "EVT", "DRV", "MISC")


def read_ud(path, lang, source, names=False):
    """Sentences of a UD file. Words split inside one token (don't) are words here."""
    doc = par = 0
    for comments, rows in blocks(path):
        if any(c.startswith("# newdoc") for c in comments):
            doc += 1
            par += 1
        elif any(c.startswith("# newpar") for c in comments):
            par += 1
        joined = {}
        for r in rows:
            if "-" in r[0]:
                a, b = map(int, r[0].split("-"))
                for i in range(a, b):
                    joined[i] = True
                joined[b] = "SpaceAfter=No" in r[9]
        words = [r for r in rows if r[0].isdigit()]
        space = []
        for r in words:
            i = int(r[0])
            space.append(not joined[i] if i in joined else "SpaceAfter=No" not in r[9])
        s = Sent(lang, source, [r[1] for r in words], space, doc=doc, par=par)
        s.upos = [r[3] for r in words]
        s.feats = [kept_feats(r[5], r[3]) for r in words]
        s.lemmas = [r[1] if r[3] == "PUNCT" or r[2] == "_" and r[1] != "_" else r[2] for r in words]
        s.heads = [int(r[6]) for r in words]
        s.rels = [r[7] for r in words]
        s.extra = {"misc": [r[9] for r in words], "xpos": [r[4] for r in words], "comments": comments}
        if names:
            found = [re.search(r"name=([^|]+)", r[9]) for r in words]
            s.names = allowed([m.group(1) if m else "O" for m in found], EXACT)
        yield s


def read_ndt(path, lang, source):
    """Sentences of the Norwegian Dependency Treebank in its own tags, with names; the `|` tokens are dropped."""
    for _, rows in blocks(path):
        keep = [r for r in rows if r[1] != "|"]
        if not keep:
            continue
        renumber = {r[0]: i + 1 for i, r in enumerate(keep)}
        dropped = {r[0]: r[6] for r in rows if r[1] == "|"}
        heads = []
        for r in keep:
            h = r[6]
            while h in dropped:
                h = dropped[h]
            heads.append(renumber.get(h, 0))
        s = Sent(lang, source, [r[1] for r in keep], [True] * len(keep))
        s.names = allowed([r[-1].replace("name=", "") for r in keep], EXACT)
        s.lemmas = [r[1] if r[2].startswith(("$", "<")) else r[2] for r in keep]
        s.extra = {"ndt_pos": [r[3] for r in keep], "ndt_feats": [r[5] for r in keep], "ndt_heads": heads,
                   "ndt_rels": [r[7] for r in keep], "head_line": any(r[5] == "<overskrift>" for r in rows)}
        yield s


def read_uner(path, lang, source):
    for _, rows in blocks(path):
        has_misc = lang == "da"
        s = Sent(lang, source, [r[1] for r in rows])
        unseen = [] if has_misc else NOT_IN_UNER
        s.names = allowed([r[2] if r[2][:2] in ("B-", "I-") and (r[2][2:] in ("PER", "ORG", "LOC") or
                           (has_misc and r[2][2:] == "MISC")) else "O" for r in rows], COARSE, unseen)
        yield s


def read_wikigold(path):
    rows = []
    for line in lines(path):
        line = line.strip()
        if not line:
            if rows:
                yield _wikigold(rows)
            rows = []
        elif not line.startswith("-DOCSTART-"):
            rows.append(line.split(" "))
    if rows:
        yield _wikigold(rows)


def _wikigold(rows):
    # Its tokens keep hyphens and nationalities are MISC, which NorNE leaves out or calls DRV: either may be right.
    s = Sent("en", "wikigold", [r[0] for r in rows])
    s.names = []
    for label, r in zip(bioes([r[1] for r in rows]), rows):
        if label == "O":
            s.names.append(frozenset(["O"]))
        elif label[2:] == "MISC":
            s.names.append(frozenset(["O"] + [f"{label[0]}-{t}" for t in COARSE["MISC"]]))
        else:
            s.names.append(frozenset(f"{label[0]}-{t}" for t in COARSE.get(label[2:], (label[2:],))))
    return s
