"""The network: hashed features, a short convolution, two bidirectional LSTMs, a head for each layer of analysis."""
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn

from features import FEATURES, OFFSETS, TOTAL_ROWS

LANGUAGES = ("any", "nb", "nn", "en", "scandinavian")


@dataclass
class Shape:
    embed: int = 64
    lang: int = 32
    width: int = 256
    convs: int = 2
    hidden: int = 224
    tag: int = 128
    arc: int = 192
    rel: int = 96
    name: int = 128
    upos: int = 17
    feats: int = 0
    lemmas: int = 0
    rels: int = 0
    names: int = 37


class Maxout(nn.Module):
    """The larger of two linear maps, for each output."""

    def __init__(self, n_in, n_out):
        super().__init__()
        self.linear = nn.Linear(n_in, 2 * n_out)
        self.n = n_out

    def forward(self, x):
        y = self.linear(x)
        return torch.maximum(y[..., : self.n], y[..., self.n:])


class Steady(nn.Module):
    """Dropout with one mask for all words of a sentence: kinder to recurrent layers, and cheap to draw."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or not self.p:
            return x
        mask = (torch.rand(x.shape[0], 1, *x.shape[2:]) >= self.p).to(x.dtype) / (1 - self.p)
        return x * mask


class Model(nn.Module):
    def __init__(self, s: Shape, dropout=0.33):
        super().__init__()
        self.shape = s
        self.drop = Steady(dropout)
        self.drop_in = Steady(dropout * 0.6)
        self.embed = nn.Embedding(TOTAL_ROWS, s.embed)
        nn.init.normal_(self.embed.weight, std=0.3)
        self.lang = nn.Embedding(len(LANGUAGES), s.lang)
        self.mix = Maxout(len(FEATURES) * s.embed + s.lang, s.width)
        self.mix_norm = nn.LayerNorm(s.width)
        self.convs = nn.ModuleList(Maxout(3 * s.width, s.width) for _ in range(s.convs))
        self.conv_norms = nn.ModuleList(nn.LayerNorm(s.width) for _ in range(s.convs))
        h = s.hidden
        self.lstm1 = nn.LSTM(s.width, h, bidirectional=True, batch_first=True)
        self.lstm2 = nn.LSTM(2 * h, h, bidirectional=True, batch_first=True)
        for lstm in (self.lstm1, self.lstm2):
            for name, p in lstm.named_parameters():
                if "weight_hh" in name:
                    for k in range(4):
                        nn.init.orthogonal_(p.data[k * h:(k + 1) * h])
        self.tag = Maxout(s.width + 2 * h, s.tag)
        self.lemma = Maxout(s.width + 2 * h, s.tag)
        self.to_upos = nn.Linear(s.tag, s.upos)
        self.to_feats = nn.Linear(s.tag, s.feats)
        self.to_lemma = nn.Linear(s.tag, s.lemmas)
        self.name = Maxout(s.width + 2 * h, s.name)
        self.to_name = nn.Linear(s.name, s.names)
        # One map gives all four views of a word that the tree scorer needs.
        self.tree = nn.Linear(2 * h, 2 * s.arc + 2 * s.rel)
        self.root = nn.Parameter(torch.randn(s.arc + s.rel) * 0.1)
        self.arc = nn.Parameter(torch.zeros(s.arc, s.arc))
        self.arc_head = nn.Parameter(torch.zeros(s.arc))
        self.rel = nn.Parameter(torch.randn(s.rel, s.rels, s.rel) * 0.02)
        self.rel_head = nn.Linear(s.rel, s.rels)
        self.rel_dep = nn.Linear(s.rel, s.rels, bias=False)

    def config(self):
        return asdict(self.shape)

    def word(self, rows, lang):
        """Each word alone, before any other is looked at."""
        b, t = rows.shape[:2]
        e = self.drop_in(self.embed(rows)).reshape(b, t, -1)
        l = self.lang(lang)[:, None].expand(b, t, -1)
        return self.mix_norm(self.mix(torch.cat([e, l], -1)).float())

    def encode(self, rows, lang):
        x = self.drop(self.word(rows, lang))
        for conv, norm in zip(self.convs, self.conv_norms):
            pad = F.pad(x, (0, 0, 1, 1))
            y = conv(torch.cat([pad[:, :-2], x, pad[:, 2:]], -1))
            x = self.drop(norm((x + y).float()))
        y1, _ = self.lstm1(x)
        y1 = self.drop(y1.float())
        y2, _ = self.lstm2(y1)
        y2 = self.drop(y2.float())
        return x, y1, y2

    def heads(self, x, y1, y2):
        low = torch.cat([x, y1], -1)
        tag = self.drop(self.tag(low))
        name = self.drop(self.name(torch.cat([x, y2], -1)))
        a, r = self.shape.arc, self.shape.rel
        tree = self.drop(F.gelu(self.tree(y2)))
        arc_dep, rel_dep, view = tree[..., :a], tree[..., a:a + r], tree[..., a + r:]
        root = self.root.to(view.dtype).expand(len(view), 1, -1)
        view = torch.cat([root, view], 1)
        arc_head, rel_head = view[..., :a], view[..., a:]
        arcs = (arc_dep @ self.arc) @ arc_head.transpose(1, 2) + (arc_head @ self.arc_head)[:, None]
        return {"upos": self.to_upos(tag), "feats": self.to_feats(tag), "lemma": self.to_lemma(self.drop(self.lemma(low))),
                "names": self.to_name(name), "arcs": arcs, "rel_dep": rel_dep, "rel_head": rel_head}

    def rel_scores(self, rel_dep, rel_head, heads):
        """Label scores of each word under the head given (0 is the root)."""
        chosen = rel_head.gather(1, heads[..., None].expand(-1, -1, rel_head.shape[-1]))
        left = (rel_dep @ self.rel.flatten(1)).reshape(*rel_dep.shape[:2], self.rel.shape[1], -1)
        return (left @ chosen[..., None])[..., 0] + self.rel_head(chosen) + self.rel_dep(rel_dep)

    def forward(self, rows, lang):
        return self.heads(*self.encode(rows, lang))


def widened(state, old_rows):
    """Weights of an earlier run in tables whose rows have become a multiple: every new row starts as the row whose
    words it now shares with fewer others."""
    table, parts, at = state["embed.weight"], [], 0
    for (name, rows), before in zip(FEATURES, old_rows):
        part = table[at:at + before]
        times, rest = divmod(rows - 1, before - 1)
        if rest:
            raise SystemExit(f"{name}: {rows} rows cannot grow out of {before}")
        parts += [part[:1]] + [part[1:]] * times
        at += before
    return {**state, "embed.weight": torch.cat(parts)}


def wider_names(state, width, seed=4):
    """The same network with a wider name head, which answers as before until it is trained."""
    g = torch.Generator().manual_seed(seed)
    w, b, out = (state[k] for k in ("name.linear.weight", "name.linear.bias", "to_name.weight"))
    more = width - out.shape[1]
    half = len(w) // 2
    new = torch.randn(2 * more, w.shape[1], generator=g) * w.std()
    return {**state, "name.linear.weight": torch.cat([w[:half], new[:more], w[half:], new[more:]]),
            "name.linear.bias": torch.cat([b[:half], torch.zeros(more), b[half:], torch.zeros(more)]),
            "to_name.weight": torch.cat([out, torch.zeros(len(out), more)], 1)}
