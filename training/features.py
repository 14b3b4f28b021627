"""Turn a word form into the hashed features the model reads.

The same arithmetic lives in src/language/features.ts; training/feature-vectors.json holds examples both
sides are tested against. Hashes run over UTF-16 code units because that is what JavaScript indexes.
"""
import re

# name, number of rows. Rows of all features stand one after another in one embedding table.
# Row 0 of every feature means "no such feature" (a three-letter word has no suffix of four).
FEATURES = [
    ("form1", 73726), ("form2", 73726),
    ("prefix1", 512), ("prefix2", 4096), ("prefix3", 8192), ("prefix5", 8192),
    ("suffix1", 512), ("suffix2", 2048), ("suffix3", 8192), ("suffix4", 8192), ("suffix6", 8192),
    ("shape", 1024),
]
OFFSETS = []
_at = 0
for _name, _rows in FEATURES:
    OFFSETS.append(_at)
    _at += _rows
TOTAL_ROWS = _at
MASK = 0xFFFFFFFF


def units(text):
    """UTF-16 code units of a string, as numbers."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def fnv1a(codes, seed):
    """FNV-1a over 16-bit units (low byte, then high byte), with murmur3's finaliser: unsigned 32 bits."""
    h = (2166136261 ^ (seed * 0x9E3779B1)) & MASK
    for c in codes:
        h = ((h ^ (c & 255)) * 16777619) & MASK
        h = ((h ^ (c >> 8)) * 16777619) & MASK
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & MASK
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & MASK
    return h ^ (h >> 16)


_QUOTES = re.compile("[“”„‟«»″]")
_SINGLE = re.compile("[‘’‚‛`´]")
_DASHES = re.compile("^(--+|[–—―−‒])$")
_DIGITS = re.compile("[0-9]")


def plain(form):
    """One spelling for what typography varies: quotation marks, apostrophes, dashes; digits become 0."""
    out = _SINGLE.sub("'", _QUOTES.sub('"', form))
    out = _DASHES.sub("–", out)
    return _DIGITS.sub("0", out)


def shape(codes, upper, lower):
    """Letter-case pattern in classes X x 0 and the sign itself, runs cut at three (three: at least three)."""
    out = []
    last = None
    run = 0
    for i, c in enumerate(codes):
        if 48 <= c <= 57:
            k = 48
        elif lower[i] != c:
            k = 88
        elif upper[i] != c:
            k = 120
        else:
            k = c
        run = run + 1 if k == last else 1
        last = k
        if run <= 3:
            out.append(k)
        if len(out) == 8:
            break
    return out


def _cased(codes, how):
    # Unit by unit, so that a letter whose other case is longer keeps its place (JavaScript does the same).
    out = []
    for c in codes:
        if 0xD800 <= c <= 0xDFFF:
            out.append(c)
            continue
        u = units(getattr(chr(c), how)())
        out.append(u[0] if len(u) == 1 else c)
    return out


def features(form):
    """Rows of one word form in the embedding table, one for each of FEATURES."""
    codes = units(plain(form))[:64]
    low = _cased(codes, "lower")
    up = _cased(codes, "upper")
    n = len(low)
    parts = [low, low]
    for k in (1, 2, 3, 5):
        parts.append(codes[:1] if k == 1 else low[:k] if n >= k else None)
    for k in (1, 2, 3, 4, 6):
        parts.append(low[n - k:] if n >= k else None)
    parts.append(shape(codes, up, low))
    rows = []
    for i, part in enumerate(parts):
        if part is None:
            rows.append(OFFSETS[i])
        else:
            rows.append(OFFSETS[i] + 1 + fnv1a(part, i + 1) % (FEATURES[i][1] - 1))
    return rows
