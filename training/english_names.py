"""Names for the English corpora that mark other things: GUM's entity spans."""
import re

TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president vice prime minister
secretary state general gen. gen colonel col. col captain capt. lieutenant lt. sgt. sergeant major admiral sen. sen
senator rep. rep representative congressman congresswoman gov. gov governor mayor king queen prince princess pope
sir lord lady dame rev. rev reverend father sister brother saint judge justice chancellor ambassador foreign deputy
chief executive ceo cfo chairman chairwoman chair director commissioner spokesman spokeswoman spokesperson coach
emperor sheikh shaikh sheik ayatollah imam bishop archbishop cardinal premier attorney defense defence interior
treasury speaker leader officer agent detective inspector commander cmdr. under-secretary undersecretary""".split())
ORG_END = set("""inc inc. corp corp. co co. ltd ltd. llc company corporation university college school committee council
agency bank department ministry institute association party commission congress senate church police army navy court
hospital group foundation center centre union federation league club services service fbi cia nato un u.n. nasa bbc cnn
npr microsoft google house jihad qaida qaeda hamas times post news journal gazette airlines airways bros partners
associates systems technologies industries energy capital""".split())
MONTHS = set("""january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug.
sept. oct. nov. dec. mon tue wed thu fri sat sun est pst gmt edt utc am pm""".split())
JOIN = {"ORG": {"of", "the", "and", "&", "for", "'s", "-", "on", "in"}, "LOC": {"of", "the", "'s", "-"},
        "PER": {"-", "'", "de", "al", "bin", "van", "von"}, "OTHER": {"of", "the", "and", "'s", "-", "for", "in"}}
KIND = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVT", "object": "OTHER", "abstract": "OTHER"}
LABEL_TYPES = {"PER": ("PER",), "ORG": ("ORG",), "LOC": ("LOC", "GPE_LOC", "GPE_ORG"), "EVT": ("EVT",),
               "OTHER": ("PROD", "MISC", "EVT")}


def entity_spans(misc):
    """(first, last, type) of GUM's bracketed entities, half-open, tokens from 0."""
    opened, spans = {}, []
    for i, m in enumerate(misc):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", m)
        if not found:
            continue
        for part in re.finditer(r"\(([^()-]+)-([a-z]+)[^()]*(\))?|([^()-]+)\)", found.group(1)):
            if part.group(1):
                if part.group(3):
                    spans.append((i, i + 1, part.group(2)))
                else:
                    opened.setdefault(part.group(1), []).append((i, part.group(2)))
            elif opened.get(part.group(4)):
                start, kind = opened[part.group(4)].pop()
                spans.append((start, i + 1, kind))
    return spans


def name_core(sent, first, last, kind):
    """The part of an entity span that is a name: proper nouns round its head, without title or article."""
    heads = [i for i in range(first, last) if not first <= sent.heads[i] - 1 < last]
    if len(heads) != 1 or sent.upos[heads[0]] != "PROPN":
        return None
    join = JOIN.get(kind, JOIN["OTHER"])
    a = b = heads[0]
    i = a - 1
    while i >= first and (sent.upos[i] == "PROPN" or sent.forms[i].lower() in join or
                          sent.upos[i] == "NUM" and kind == "OTHER"):
        if sent.upos[i] == "PROPN":
            a = i
        i -= 1
    i = b + 1
    while i < last and (sent.upos[i] in ("PROPN", "NUM") or sent.forms[i].lower() in join):
        if sent.upos[i] in ("PROPN", "NUM"):
            b = i
        i += 1
    if kind == "PER":
        for k in range(b, a - 1, -1):
            if sent.forms[k].lower() in TITLES:
                a = k + 1
                break
        if a > b:
            return None
    return a, b + 1


def gum_names(sent):
    """Label sets of a GUM sentence; proper nouns that no entity explains are nothing, or something rare."""
    n = len(sent.forms)
    out = [frozenset(["O"])] * n
    for i in range(n):
        if sent.upos[i] == "PROPN" and sent.forms[i].lower() not in MONTHS:
            out[i] = frozenset(["O"] + [f"{p}-{t}" for t in ("PROD", "EVT", "DRV", "MISC") for p in "BIES"])
    taken = [False] * n
    cores = []
    for first, last, entity in entity_spans(sent.extra["misc"]):
        if entity not in KIND:
            continue
        core = name_core(sent, first, last, KIND[entity])
        if core:
            cores.append((core[1] - core[0], core[0], core[1], KIND[entity]))
    for _, a, b, kind in sorted(cores, key=lambda c: (-c[0], c[1])):
        if any(taken[a:b]):
            continue
        for i in range(a, b):
            taken[i] = True
            place = "S" if b - a == 1 else "B" if i == a else "E" if i == b - 1 else "I"
            out[i] = frozenset(f"{place}-{t}" for t in LABEL_TYPES[kind])
    for i in range(n):
        # A title before a name is known to be no part of it.
        if not taken[i] and sent.forms[i].lower() in TITLES and i + 1 < n and taken[i + 1]:
            out[i] = frozenset(["O"])
    return out
