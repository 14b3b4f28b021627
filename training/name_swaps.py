"""Other names in the place of those that the treebanks show, while the network trains.

A treebank knows a few thousand people and places. What stands round a name tells its kind as well when another of its
kind stands there; so now and then first names, surnames, states and cities change places with others of the corpora and
of the lists. Trees, tags and the kinds of names stay true. Names that bear an ending are left alone.
"""
import random

LANGUAGES = ("nb", "nn", "en", "da", "sv")
PLACES = {"LOC", "GPE_LOC", "GPE_ORG"}
GPE = {"GPE_LOC", "GPE_ORG"}


def role(names, form, lemma):
    """What may stand here instead: 'first', 'last', 'person', 'place', or None."""
    if not names or not form[:1].isupper() or form.isupper() or not form.isalpha():
        return None
    if lemma != form if lemma else form.endswith("s"):
        return None
    at, kinds = {n[0] for n in names}, {n[2:] for n in names}
    if kinds == {"PER"}:
        return {"B": "first", "E": "last", "S": "person"}.get(next(iter(at)))
    return "place" if at == {"S"} and kinds and kinds <= PLACES and kinds & GPE else None


class NameSwaps:
    def __init__(self, sents, encoder, lists, regions):
        """`lists` as in lists.json; `regions` holds the names of states in each language."""
        self.roles, shown = [], {"first": [], "last": [], "person": [], "place": {l: [] for l in LANGUAGES}}
        for s in sents:
            found = []
            for i, form in enumerate(s.forms):
                r = role(s.names[i], form, s.lemmas[i] if s.lemmas else None) if s.names else None
                if r:
                    found.append((i, r))
                    (shown[r][s.lang] if r == "place" else shown[r]).append(encoder.type_of(form))
            self.roles.append(found)

        def types(forms):
            return [encoder.type_of(f) for f in forms if f.isalpha()]
        first, last, places = types(lists["all_first"]), types(lists["all_last"]), types(lists["places"])
        states = {l: types(regions[l]) for l in LANGUAGES}
        self.pools = {"first": ((0.5, shown["first"]), (1, first)), "last": ((0.5, shown["last"]), (1, last)),
                      "person": ((0.5, shown["person"]), (0.85, last), (1, first))}
        self.place = {l: ((0.3, shown["place"][l]), (0.7, states[l]), (1, places)) for l in LANGUAGES}
        self.langs = [s.lang for s in sents]

    def swapped(self, index, item, rng, share=0.4):
        """The sentence as it is or, in `share` of the cases, with about half its names exchanged."""
        found = self.roles[index]
        if not found or rng.random() >= share:
            return item
        item = item.clone()
        for i, r in found:
            if rng.random() < 0.6:
                pools = self.place[self.langs[index]] if r == "place" else self.pools[r]
                draw = rng.random()
                pool = next(p for upto, p in pools if draw <= upto)
                if pool:
                    item[0, i] = rng.choice(pool)
        return item
