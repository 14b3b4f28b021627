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
    "en": "adm. al. apr. assoc. asst. aug. ave. brig. bros. c. capt. cf. cmdr. co. col. corp. dec. dept. dr. e.g. ed. est. "
          "etc. feb. fig. fr. ft. gen. gov. hon. i.e. inc. jan. jr. jul. jun. lt. ltd. maj. mar. messrs. mr. mrs. ms. mt. "
          "no. nov. oct. p. pp. ph.d. pres. prof. rep. reps. rev. sec. sen. sens. sept. sgt. sr. st. u.k. u.n. u.s. u.s.a. "
          "vol. vs.",
    "da": "bl.a. ca. dvs. f.eks. fhv. hr. jf. kl. kr. m.fl. m.m. m.v. mia. mio. nr. osv. pct. pga. s. skt. st. t.d. vedr.",
    "sv": "bl.a. ca. d.v.s. dvs. e.d. etc. f.d. f.n. fr.o.m. jfr. kl. kr. m.fl. m.m. nr. o.d. o.s.v. osv. p.g.a. s.k. "
          "sid. st. t.ex. t.o.m.",
}


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
    parted = Counter()
    for s in sents:
        for a, b in zip(s.forms, s.forms[1:]):
            if b == "-" and a.isalpha():
                parted[a.lower()] += 1
    return {
        "abbreviations": sorted(k for k, n in stops.items() if n >= least and n > bare[k]),
        "kept": sorted(k for k, n in first.items() if n >= least and n > parted[k]),
        "joined": {a + b: len(a) for (a, b), n in sorted(joined.items()) if n >= 2 and n > 2 * whole[a + b]},
    }


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--work", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    with open(f"{a.work}/corpora.pickle", "rb") as f:
        train = pickle.load(f)["train"]
    norwegian = gather([s for s in train if s.source in ("nb-narc", "nn-narc")])
    # The rest of the Norwegian treebank has no spacing but has the same tokens.
    more = Counter(f.lower() for s in train if s.source.endswith("-ndt") for f in s.forms
                   if re.fullmatch(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.", f) and len(f) > 2)
    english = gather([s for s in train if s.source in ("en-ewt", "en-gum")])
    abbreviations = sorted(set(norwegian["abbreviations"]) | {k for k, n in more.items() if n >= 2} | set(BY_HAND["no"].lower().split()))
    scandinavian = {"hyphen": "keep", "slash": "keep", "ordinals": True, "clitics": False, "kept": [], "joined": {}}
    english["joined"].update({"havent": 4, "alot": 1, "wasnt": 3, "isnt": 2, "shouldnt": 6, "hasnt": 3})
    out = {
        "nb": {**scandinavian, "abbreviations": abbreviations},
        "nn": {**scandinavian, "abbreviations": abbreviations},
        "da": {**scandinavian, "abbreviations": sorted(set(BY_HAND["da"].split()) | set(abbreviations))},
        "sv": {**scandinavian, "ordinals": False, "abbreviations": sorted(set(BY_HAND["sv"].split()))},
        "en": {"hyphen": "split", "slash": "split", "ordinals": False, "clitics": True, "kept": english["kept"],
               "joined": english["joined"], "abbreviations": sorted(set(english["abbreviations"]) | set(BY_HAND["en"].split()))},
    }
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False, indent=0)
    for k, v in out.items():
        print(k, len(v["abbreviations"]), len(v["kept"]), len(v["joined"]))


if __name__ == "__main__":
    main()
