"""Lemmas as edit scripts: keep or lower the case, cut so many units off the end, add these."""


def script(form, lemma):
    """'l2:e': lower-case the form, cut 2, add 'e'; 'k…' keeps the case; 'w:…' is the whole lemma."""
    if lemma == lemma.lower():
        base, case = form.lower(), "l"
    else:
        base, case = form, "k"
    same = 0
    while same < len(base) and same < len(lemma) and base[same] == lemma[same]:
        same += 1
    if same == 0:
        return f"w:{lemma}"
    return f"{case}{len(base) - same}:{lemma[same:]}"
