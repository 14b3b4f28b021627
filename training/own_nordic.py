"""Norwegian, Danish and Swedish sentences of our own with marked names: the wording of news about diplomacy.

Written for this project, filled from lists; the treebanks are old and know little of today's places and people.
"""
import random

from own_english import GPE_OK, _mark

CITIES = """Kyiv Kiev Moskva Istanbul Ankara Riyadh Riyad Jeddah Genève Genf Wien Brussel Paris London Berlin Roma Beograd
Budapest Praha Warszawa Vilnius Riga Tallinn Minsk Tbilisi Jerevan Baku Beirut Damaskus Bagdad Teheran Jerusalem Gaza Kairo
Doha Abu_Dhabi Dubai Amman Tunis Tripoli Khartoum Addis_Abeba Nairobi Kabul Islamabad New_Delhi Beijing Shanghai Tokyo Seoul
Pyongyang Hanoi Washington New_York Ottawa Havana Caracas Bogotá Brasilia Buenos_Aires Oslo Stockholm København Helsinki
Reykjavik Sotsji Minsk Astana Bakhmut Kharkiv Odesa Mariupol Donetsk Luhansk Zaporizjzja Kherson""".split()
PEOPLE = """Volodymyr_Zelenskyj Vladimir_Putin Sergej_Lavrov Dmitrij_Peskov Marija_Zakharova Antony_Blinken Donald_Trump
Joe_Biden Marco_Rubio Recep_Tayyip_Erdogan Hakan_Fidan Emmanuel_Macron Olaf_Scholz Ursula_von_der_Leyen Jens_Stoltenberg
Mark_Rutte António_Guterres Xi_Jinping Benjamin_Netanyahu Espen_Barth_Eide Jonas_Gahr_Støre Ulf_Kristersson Mette_Frederiksen
Mohammed_bin_Salman Kaja_Kallas Keir_Starmer Donald_Tusk Viktor_Orbán Aleksandr_Lukasjenko Ilham_Alijev Nikol_Pasjinjan
Andrij_Sybiha Jurij_Usjakov Steve_Witkoff JD_Vance Abbas_Araghchi""".split()
SURE = {"nb": """Ukraina Russland Tyrkia USA Norge Sverige Danmark Finland Kina Israel Iran Irak Syria Libanon Saudi-Arabia Qatar Egypt
Georgia Armenia Aserbajdsjan Belarus Polen Tyskland Frankrike Storbritannia Italia Ungarn Serbia Kosovo India Pakistan
Nord-Korea Sør-Korea Japan Canada Venezuela Jemen Jordan Sudan Etiopia Moldova Romania Estland Latvia Litauen Sveits""",
        "da": """Ukraine Rusland Tyrkiet USA Norge Sverige Danmark Finland Kina Israel Iran Irak Syrien Libanon Saudi-Arabien Qatar
Egypten Georgien Armenien Aserbajdsjan Belarus Polen Tyskland Frankrig Storbritannien Italien Ungarn Serbien Indien""",
        "sv": """Ukraina Ryssland Turkiet USA Norge Sverige Danmark Finland Kina Israel Iran Irak Syrien Libanon Saudiarabien Qatar
Egypten Georgien Armenien Azerbajdzjan Belarus Polen Tyskland Frankrike Storbritannien Italien Ungern Serbien Indien"""}
SURE["nn"] = SURE["nb"].replace("Tyrkia", "Tyrkia").replace("Norge", "Noreg")
ORGS = {"nb": "FN NATO Nato EU NTB Reuters TASS Tass AFP BBC CNN Interfax Kreml Utenriksdepartementet Hamas Hizbollah OSSE "
              "Det_hvite_hus Pentagon Sikkerhetsrådet NRK VG Aftenposten Europakommisjonen Røde_Kors Ria_Novosti Anadolu",
        "nn": "FN NATO EU NTB Reuters Tass AFP BBC CNN Kreml Utanriksdepartementet Hamas OSSE Det_kvite_huset NRK Tryggingsrådet",
        "da": "FN NATO EU Ritzau Reuters Tass AFP BBC CNN Kreml Udenrigsministeriet Hamas DR Sikkerhedsrådet",
        "sv": "FN Nato EU TT Reuters Tass AFP BBC CNN Kreml Utrikesdepartementet Hamas SVT Säkerhetsrådet"}
FRAMES = {"nb": """
Utenriksminister {P} møtte {P} i {C} tirsdag .
{G}s/X utenriksminister {P} sier at {G} ikke går med på kravene .
– Vi er ikke enige , sa {L} til {O} .
Samtalene mellom {G} og {G} i {C} varte i fem timer , ifølge {O} .
{G} og {G} møtes til samtaler i {C}
{O} melder at {P} og {P} har snakket sammen på telefon .
President {P} ventes til {C} fredag , opplyser {O} .
{L} avviser forslaget fra {G} .
Statsminister {P} sier {G} vil bistå {G} .
Den russiske presidenten {P} og USAs/X president {P} skal møtes i {C} .
{G} utviser to diplomater fra {G} .
Talsperson {P} i {O} bekrefter møtet .
{L} og {L} møttes i {C} 18. februar .
Partene skal møtes igjen i {C} , skriver {O} .
I {C} sa {L} at {G} må trekke seg ut .
– {G} har ikke bedt om dette , sier {P} .
""", "nn": """
Utanriksminister {P} møtte {P} i {C} tysdag .
– Vi er ikkje samde , sa {L} til {O} .
Samtalane mellom {G} og {G} i {C} varte i fem timar , ifølgje {O} .
{O} melder at {P} og {P} har snakka saman på telefon .
President {P} er venta til {C} fredag , opplyser {O} .
{L} avviser framlegget frå {G} .
Statsminister {P} seier {G} vil hjelpe {G} .
{G} viser ut to diplomatar frå {G} .
Den russiske presidenten {P} skal til {C} .
""", "da": """
Udenrigsminister {P} mødte {P} i {C} tirsdag .
" Vi er ikke enige " , sagde {L} til {O} .
Samtalerne mellem {G} og {G} i {C} varede fem timer , ifølge {O} .
{O} skriver , at {P} og {P} har talt i telefon .
Præsident {P} ventes til {C} fredag .
{L} afviser forslaget fra {G} .
{G} udviser to diplomater fra {G} .
""", "sv": """
Utrikesminister {P} träffade {P} i {C} på tisdagen .
– Vi är inte överens , sade {L} till {O} .
Samtalen mellan {G} och {G} i {C} varade i fem timmar , enligt {O} .
{O} skriver att {P} och {P} har talat i telefon .
President {P} väntas till {C} på fredag .
{L} avvisar förslaget från {G} .
{G} utvisar två diplomater från {G} .
"""}


def make(count, seed=4):
    """`count` sentences as (language, forms, label sets)."""
    rng = random.Random(seed)
    plain = frozenset(["O"])
    frames = {k: [f.split() for f in v.strip().split("\n")] for k, v in FRAMES.items()}
    out = []
    for _ in range(count):
        lang = rng.choices(("nb", "nn", "da", "sv"), (5, 3, 1, 1))[0]
        row = []
        for w in rng.choice(frames[lang]):
            if w == "{P}":
                row += _mark(rng.choice(PEOPLE).split("_"), ("PER",))
            elif w == "{L}":
                row += _mark(rng.choice(PEOPLE).split("_")[-1:], ("PER",))
            elif w == "{G}":
                row += _mark([rng.choice(SURE[lang].split())], GPE_OK)
            elif w == "{G}s/X":
                row += _mark([rng.choice(SURE[lang].split()) + "s"], GPE_OK)
            elif w == "USAs/X":
                row += _mark(["USAs"], GPE_OK)
            elif w == "{C}":
                row += _mark(rng.choice(CITIES).split("_"), GPE_OK)
            elif w == "{O}":
                row += _mark(rng.choice(ORGS[lang].split()).split("_"), ("ORG",))
            else:
                row.append((w, plain))
        out.append((lang, [w for w, _ in row], [l for _, l in row]))
    return out
