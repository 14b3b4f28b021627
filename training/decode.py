"""Trees from arc scores in Python, for development scores (the shipped decoder is src/language/tree.ts)."""
import numpy as np


def single_root_tree(scores):
    """The best tree with one root (Chu-Liu/Edmonds, each root tried when the free best has several)."""
    n = len(scores)
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads):
        return heads
    full = np.full((n + 1, n + 1), -1e9)
    full[1:] = scores
    np.fill_diagonal(full, -1e9)
    # A price on every arc from the root: dearer until one is left.
    spread = scores.max() - scores.min() + 1
    full[1:, 0] -= spread * (n + 1)
    return _edmonds(full)[1:]


def _cycle(heads):
    n = len(heads)
    state = [0] * (n + 1)
    for i in range(1, n + 1):
        path = []
        j = i
        while j and state[j] == 0:
            state[j] = 1
            path.append(j)
            j = heads[j - 1]
        if j and state[j] == 1 and j in path:
            return True
        for p in path:
            state[p] = 2
    return False


def _edmonds(s):
    n = len(s)
    heads = s.argmax(1)
    heads[0] = 0
    seen = [0] * n
    cycle = None
    for i in range(1, n):
        path, j = [], i
        while j and not seen[j]:
            seen[j] = i
            path.append(j)
            j = heads[j]
        if j and seen[j] == i:
            cycle = path[path.index(j):]
            break
    if cycle is None:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    rest = [i for i in range(n) if not inside[i]]
    where = {v: k for k, v in enumerate(rest)}
    m = len(rest)
    small = np.full((m + 1, m + 1), -1e18)
    small[:m, :m] = s[np.ix_(rest, rest)]
    best_out, best_in = {}, {}
    for v in rest:
        k = where[v]
        c = cycle[int(np.argmax(s[v, cycle]))]
        small[k, m], best_out[k] = s[v, c], c
        gains = np.array([s[c, v] - s[c, heads[c]] for c in cycle])
        g = int(gains.argmax())
        small[m, k], best_in[k] = gains[g], cycle[g]
    small[0, :] = -1e18
    sub = _edmonds(small)
    out = heads.copy()
    for k, v in enumerate(rest):
        if v:
            out[v] = best_out[k] if sub[k] == m else rest[sub[k]]
    enter = best_in[sub[m]]
    out[enter] = rest[sub[m]]
    return out


def spans(labels):
    """(first, last, type) of a BIOES row, read leniently."""
    out, start, kind = [], None, None
    for i, l in enumerate(list(labels) + ["O"]):
        if start is not None and (l[0] not in "IE" or l[2:] != kind):
            out.append((start, i, kind))
            start = None
        if l[0] in "BS" or (l[0] in "IE" and start is None):
            start, kind = i, l[2:]
        if l[0] in "ES" and start is not None:
            out.append((start, i + 1, kind))
            start = None
    return out


def viterbi(scores, labels):
    """Best legal BIOES path."""
    ok = _legal(labels)
    n, k = scores.shape
    start = np.array([0.0 if l[0] in "OBS" else -1e9 for l in labels])
    stop = np.array([0.0 if l[0] in "OES" else -1e9 for l in labels])
    v = scores[0] + start
    back = []
    for t in range(1, n):
        m = v[:, None] + ok
        b = m.argmax(0)
        back.append(b)
        v = m[b, np.arange(k)] + scores[t]
    at = int((v + stop).argmax())
    out = [at]
    for b in reversed(back):
        at = int(b[at])
        out.append(at)
    return [labels[i] for i in reversed(out)]


_cache = {}


def _legal(labels):
    key = tuple(labels)
    if key not in _cache:
        m = np.full((len(labels), len(labels)), -1e9)
        for i, a in enumerate(labels):
            for j, b in enumerate(labels):
                inside = a[0] in "BI"
                if inside and b[0] in "IE" and a[2:] == b[2:] or not inside and b[0] in "OBS":
                    m[i, j] = 0
        _cache[key] = m
    return _cache[key]
