"""Gather what the tokenizer must know of each language from the treebanks: python prepare_tokens.py --work work/ --out tokens.json

Abbreviations that keep their full stop, first parts that keep their hyphen, words written as one that the treebank
counts as two. Counts decide; a few that the corpora are too small to show are listed here by hand.
"""
import argparse
import json
import pickle
import re
from collections import Counter

BY_HAND = {
    "no": "adm. anm. ass. journ. avd. bl.a. ca. d. dir. div. dr. e.Kr. e.l. eks. el. etc. evt. f. f.eks. f.Kr. ff. forts. fr. gen. hr. "
          "if. ifm. ift. iht. inkl. innb. istf. jf. jfr. kap. kgl. kl. kr. m.a. m.a.o. m.fl. m.m. m.v. maks. min. mill. "
          "mht. moh. mrd. mv. nr. o.a. o.l. obs. off. oppr. osv. p.g.a. pga. pkt. pr. prof. red. ref. rev. s. s.k. sml. "
          "sek. sen. st. stk. str. t.d. t.o.m. tlf. tsk. u. utg. vol. årh.",
    "en": "adm. al. apr. assoc. asst. aug. ave. blvd. brig. bros. c. capt. cf. cmdr. co. col. corp. dec. dept. dr. drs. e.g. "
          "ect. ed. eg. est. etc. ext. feb. fig. fr. ft. gen. gov. hon. i.e. ie. inc. jan. jr. jul. jun. lb. lbs. lt. ltd. maj. "
          "mar. messrs. mr. mrs. ms. mt. no. nos. nov. oct. oz. p. pp. ph.d. pres. prof. ps. pvt. rep. reps. rev. sec. sen. "
          "sens. sept. sgt. sr. st. sts. thurs. tue. tues. u.k. u.n. u.s. u.s.a. vol. vs. yrs.",
    "da": "bl.a. ca. dvs. f.eks. fhv. hr. jf. kl. kr. m.fl. m.m. m.v. mia. mio. nr. osv. pct. pga. s. skt. st. t.d. vedr.",
    "sv": "bl.a. ca. d.v.s. dvs. e.d. etc. f.d. f.n. fr.o.m. jfr. kl. kr. m.fl. m.m. nr. o.d. o.s.v. osv. p.g.a. s.k. "
          "sid. st. t.ex. t.o.m.",
}

# English written without its apostrophe, where no other word is spelled so.
NO_APOSTROPHE = {"havent": 4, "alot": 1, "wasnt": 3, "isnt": 2, "shouldnt": 6, "hasnt": 3, "arent": 3, "werent": 4, "hadnt": 3,
                 "shes": 3, "whos": 3, "youve": 3, "weve": 2, "theyve": 4, "theyre": 4, "theyll": 4, "itll": 2, "thatll": 4}
# The same where the word that follows decides: which part is the first, and whether that word is a verb or small.
PERHAPS = {"its": (2, "small"), "your": (3, "small"), "lets": (3, "verb"), "ill": (1, "verb"), "id": (1, "verb")}
NUMBERED = ["fig.", "no.", "nos.", "p.", "pp.", "vol."]


def followers(sents, word, kind):
    """Words that may follow the shortened verb in `word` and never follow it as a word of its own."""
    wanted = {"small": ("DET", "PART", "PRON", "AUX", "SCONJ", "ADV", "ADP"), "verb": ("VERB", "AUX")}[kind]
    right, other, after = Counter(), Counter(), Counter()
    for s in sents:
        for i, (f, u, x) in enumerate(zip(s.forms, s.upos, s.feats)):
            fits = u in wanted and (kind == "small" or "VerbForm=Inf" in x)
            (right if fits else other)[f.lower()] += 1
            if i and s.forms[i - 1].lower() == word:
                after[f.lower()] += 1
    share = 3 if kind == "small" else 0.2
    return sorted(k for k, n in right.items() if n >= 12 and n > share * other[k] and not after[k] and k.isalpha())


def gather(sents, least=2):
    stops, bare, first, joined, whole = Counter(), Counter(), Counter(), Counter(), Counter()
    for s in sents:
        for i, f in enumerate(s.forms):
            whole[f.lower()] += 1
            if re.fullmatch(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.", f) and len(f) > 2:
                stops[f.lower()] += 1
            elif i + 1 < len(s.forms) and s.forms[i + 1] == "." and not s.space[i]:
                bare[f.lower() + "."] += 1
            m = re.fullmatch(r"([^\W\d_]+)-[^\W_].*", f)
            if m:
                first[m.group(1).lower()] += 1
            if i + 1 < len(s.forms) and not s.space[i] and re.fullmatch(r"[^\W\d_]+", f) and \
                    re.fullmatch(r"[^\W\d_]+", s.forms[i + 1]):
                joined[(f.lower(), s.forms[i + 1].lower())] += 1
    # A stop that ends the sentence is no longer the abbreviation's, in the usage of the treebank.
    inside, ending = Counter(), Counter()
    for s in sents:
        for i, f in enumerate(s.forms):
            if f.endswith(".") and len(f) > 1 and (i + 1 == len(s.forms) or s.forms[i + 1][:1].isupper()):
                inside[f.lower()] += 1
            elif i + 2 == len(s.forms) and s.forms[i + 1] == "." and not s.space[i]:
                ending[f.lower() + "."] += 1
    parted = Counter()
    for s in sents:
        for a, b in zip(s.forms, s.forms[1:]):
            if b == "-" and a.isalpha():
                parted[a.lower()] += 1
    return {
        "abbreviations": sorted(k for k, n in stops.items() if n >= least and n > bare[k]),
        "kept": sorted(k for k, n in first.items() if n >= least and n > parted[k]),
        "closing": sorted(k for k, n in ending.items() if stops[k] and n >= 4 and n > inside[k]),
        "joined": {a + b: len(a) for (a, b), n in sorted(joined.items()) if n >= 2 and n > 2 * whole[a + b]},
    }


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--corpora", default="corpora.pickle")
    a = ap.parse_args()
    with open(f"{a.work}/{a.corpora}", "rb") as f:
        train = pickle.load(f)["train"]
    norwegian = gather([s for s in train if s.source in ("nb-narc", "nn-narc")])
    # The rest of the Norwegian treebank has no spacing but has the same tokens.
    more = Counter(f.lower() for s in train if s.source.endswith("-ndt") for f in s.forms
                   if re.fullmatch(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.", f) and len(f) > 2)
    english = gather([s for s in train if s.source in ("en-ewt", "en-gum")])
    abbreviations = sorted(set(norwegian["abbreviations"]) | {k for k, n in more.items() if n >= 2} | set(BY_HAND["no"].lower().split()))
    scandinavian = {"hyphen": "keep", "slash": "keep", "ordinals": True, "clitics": False, "kept": [], "joined": {},
                    "joinedBefore": {}, "closing": [], "numbered": []}
    english["joined"].update(NO_APOSTROPHE)
    sents = [s for s in train if s.source in ("en-ewt", "en-gum")]
    before = {w: {"first": n, "before": followers(sents, w, kind)} for w, (n, kind) in PERHAPS.items()}
    out = {
        "nb": {**scandinavian, "abbreviations": abbreviations},
        "nn": {**scandinavian, "abbreviations": abbreviations},
        "da": {**scandinavian, "abbreviations": sorted(set(BY_HAND["da"].split()) | set(abbreviations))},
        "sv": {**scandinavian, "ordinals": False, "abbreviations": sorted(set(BY_HAND["sv"].split()))},
        "en": {"hyphen": "split", "slash": "split", "ordinals": False, "clitics": True, "kept": english["kept"],
               "joined": english["joined"], "joinedBefore": before, "closing": english["closing"], "numbered": NUMBERED,
               "abbreviations": sorted(set(english["abbreviations"]) | set(BY_HAND["en"].split()))},
    }
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, indent=0)
    for k, v in out.items():
        print(k, len(v["abbreviations"]), len(v["kept"]), len(v["joined"]))


if __name__ == "__main__":
    main()
