"""English sentences of our own with marked names, filled from lists: the wording of news about diplomacy.

Written for this project. Curly names are filled at random; what stands in brackets after a word is its name's type.
"""
import random

TITLES = ["Foreign Minister", "Prime Minister", "President", "Secretary of State", "Defense Secretary", "Defence Minister",
          "Ambassador", "special envoy", "Deputy Foreign Minister", "Secretary-General", "Chancellor", "spokesman",
          "spokeswoman", "national security adviser", "Senator", "General", "Vice President", "Interior Minister",
          "foreign policy chief", "chief negotiator", "Press Secretary", "government spokesperson", "King", "Crown Prince"]
NATIONS = ["Russian", "US", "Ukrainian", "Turkish", "Norwegian", "Chinese", "French", "German", "Israeli", "Iranian",
           "Saudi", "Georgian", "Armenian", "British", "Polish", "Egyptian", "Swedish", "Danish", "Finnish", "Indian"]
ORGS = ["Reuters", "Tass", "AFP", "Interfax", "NATO", "the/ European Union", "the/ United Nations", "the/ Foreign Ministry",
        "the/ State Department", "the/ White House", "the/ Kremlin", "the/ Security Council", "BBC", "Bloomberg",
        "the/ Pentagon", "Hamas", "Hezbollah", "OPEC", "the/ World Bank", "the/ IMF", "the/ OSCE", "Al Jazeera", "CNN",
        "the/ Red Cross", "the/ African Union", "the/ Arab League", "the/ Ministry of Foreign Affairs", "the/ Senate",
        "the/ European Commission", "Amnesty International", "Gazprom", "the/ Central Bank", "Anadolu", "Kyodo",
        "the/ International Criminal Court", "the/ New York Times", "the/ Financial Times", "Fox News"]
FRAMES = """
{N} {T} {P} met {P} in {C} on Tuesday .
{T} {P} said on Monday that {G} would not accept the terms .
{P} , the {N} {t} , told {O} that talks in {C} had ended .
{O} reported that {P} spoke with {P} by phone .
Talks between {G} and {G} resumed in {C} , {O} said .
{G} 's {T} {P} arrived in {C} for a meeting with {N} officials .
{P} and {P} agreed to meet again in {C} next month .
"We have agreed on nothing yet , " {P} said .
" {G} must withdraw , " said {P} , a {t} for {O} .
The meeting in {C} , {G} , lasted more than five hours , according to {O} .
{O} expelled two {N} diplomats , {P} wrote on Telegram .
{P} to visit {C} for talks with {P}
{G} and {G} hold talks in {C}
{G} summons {N} ambassador over strike on {C}
{O} says {P} will travel to {G}
{L} rejected the proposal , {O} reports .
{L} told reporters in {C} that sanctions on {G} would stay .
According to {O} , {L} and {L} spoke for an hour .
Former {T} {P} now leads {O} .
The {N} delegation was led by {P} and the {G} side by {P} .
{T} {L} 's visit to {G} was called off , {O} said in a statement .
Asked about {G} , {L} answered that {O} had been informed .
In {C} , {P} of {O} said the ceasefire was holding .
{P} , who heads {O} , thanked {G} and {G} for hosting the talks .
{C} and {C} are to exchange embassies again .
{L} : We will not leave {G}
The spokesman for {O} , {P} , confirmed the call between {L} and {L} .
Neither {G} nor {G} has commented .
The agreement was signed by {N} {T} {P} and his {N} counterpart {P} at the embassy in {C} .
On Truth Social , {L} called the talks with {G} productive .
A senior official at {O} said {L} had asked {G} for help .
{T} {P} will host {N} {T} {P} at the {C} summit on 4 March .
{P} ( {G} ) and {P} ( {G} ) chaired the session of {O} .
{O} chief {P} warned {G} against new strikes .
{C} , 26 February -- {O} .
He told {O} that {G} had never asked for it .
She met {L} in {C} before flying to {G} .
Russia 's/O {T} {P} said {G} was ready .
{L} , {L} and {L} will meet in {C} on Friday .
The {C} talks , held at {G} 's embassy , were the second between {G} and {G} .
"""
PER_OK, LOC_OK, GPE_OK = ("PER",), ("LOC", "GPE_LOC", "GPE_ORG"), ("GPE_LOC", "GPE_ORG")


def _mark(words, types):
    n = len(words)
    return [(w, frozenset(f"{'S' if n == 1 else 'B' if i == 0 else 'E' if i == n - 1 else 'I'}-{t}" for t in types))
            for i, w in enumerate(words)]


def make(lists, people, count, seed=3):
    """`count` sentences as (forms, label sets). `people` are full names met in other corpora, for variety."""
    rng = random.Random(seed)
    frames = [f.split() for f in FRAMES.strip().split("\n")]
    out = []
    plain = frozenset(["O"])

    def person():
        if rng.random() < 0.5 and people:
            return list(rng.choice(people))
        return [rng.choice(lists["first"])] + ([rng.choice(lists["first"])[:1] + "."] if rng.random() < 0.1 else []) + \
            [rng.choice(lists["last"])]
    for _ in range(count):
        row = []
        for w in rng.choice(frames):
            if w.startswith('"') and len(w) > 1:
                row += [('"', plain), (w[1:], plain)]
            elif w == "{P}":
                row += _mark(person(), PER_OK)
            elif w == "{L}":
                row += _mark(person()[-1:], PER_OK)
            elif w == "{G}":
                name = rng.choice(lists["countries"]).replace(",", "").split()
                row += _mark(name, GPE_OK)
            elif w == "{C}":
                row += _mark(rng.choice(lists["cities"]).split(), GPE_OK)
            elif w == "{O}":
                words = rng.choice(ORGS).split()
                if words[0] == "the/":
                    row.append(("The" if not row else "the", plain))
                    words = words[1:]
                row += _mark(words, ("ORG",))
            elif w in ("{T}", "{t}"):
                title = rng.choice(TITLES)
                for part in (title if w == "{T}" else title.lower()).replace("-", " - ").split():
                    row.append((part, plain))
            elif w == "{N}":
                nation = rng.choice(NATIONS)
                # "US" is a name also before a title; other nationalities are adjectives.
                row += _mark(["US"], GPE_OK) if nation == "US" else [(nation, plain)]
            elif w.endswith("/O"):
                row.append((w[:-2], plain))
            elif w == "Russia":
                row += _mark(["Russia"], GPE_OK)
            else:
                row.append((w, plain))
        out.append(([w for w, _ in row], [l for _, l in row]))
    return out
