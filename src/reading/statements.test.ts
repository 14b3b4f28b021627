import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Upos } from '../language/analysis.ts'
import { findQuotations } from './quotations.ts'
import { type HandmadeSentence, handmadeActors, handmadeDocument, handmadeStatements } from './statements/handmade.ts'
import { findStatements } from './statements.ts'

const s = (text: string, words: string): HandmadeSentence => ({ text, words })

describe('findStatements', () => {
  it('reads a clause with and without its complementiser', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala said that the talks failed.',
          'Vala/PROPN/2/nsubj said/VERB/0/root that/SCONJ/6/mark the/DET/5/det talks/NOUN/6/nsubj failed/VERB/2/ccomp ./PUNCT/2/punct',
        ),
        s(
          'Brenn says they go on.',
          'Brenn/PROPN/2/nsubj says/VERB/0/root they/PRON/4/nsubj go/VERB/2/ccomp on/ADP/4/compound:prt ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: the talks failed', 'indirect Brenn: they go on'])
  })

  it('reads a dash paragraph to its reporting clause, and goes on with the speaker in the next', () => {
    expect(
      handmadeStatements(
        'nb',
        [
          s(
            '– Vi er klare, sa Moen.',
            '–/PUNCT/4/punct Vi/PRON/4/nsubj er/AUX/4/cop klare/ADJ/0/root ,/PUNCT/4/punct sa/VERB/4/parataxis Moen/PROPN/6/nsubj ./PUNCT/4/punct',
          ),
        ],
        [
          s(
            '– Vi venter bare på svar.',
            '–/PUNCT/3/punct Vi/PRON/3/nsubj venter/VERB/0/root bare/ADV/3/advmod på/ADP/6/case svar/NOUN/3/obl ./PUNCT/3/punct',
          ),
        ],
      ),
    ).toEqual(['direct Moen: Vi er klare', 'direct Moen: Vi venter bare på svar.'])
  })

  it('finds a reporting clause that no comma sets apart', () => {
    expect(
      handmadeStatements('nb', [
        s(
          '–Jeg tror de kommer sier Moen.',
          '–/PUNCT/3/punct Jeg/PRON/3/nsubj tror/VERB/0/root de/PRON/5/nsubj kommer/VERB/3/ccomp sier/VERB/3/parataxis Moen/PROPN/6/nsubj ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Jeg tror de kommer'])
  })

  it('reads "Det sa X" after a dash quotation', () => {
    expect(
      handmadeStatements('nb', [
        s(
          '– Jeg vil ha ro.',
          '–/PUNCT/3/punct Jeg/PRON/3/nsubj vil/VERB/0/root ha/VERB/3/xcomp ro/NOUN/4/obj ./PUNCT/3/punct',
        ),
        s(
          'Det sa Moen da han kom.',
          'Det/PRON/2/obj sa/VERB/0/root Moen/PROPN/2/nsubj da/SCONJ/6/mark han/PRON/6/nsubj kom/VERB/2/advcl ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Jeg vil ha ro.'])
  })

  it('makes a second statement of what the reporting clause goes on to tell', () => {
    expect(
      handmadeStatements('nb', [
        s(
          '– Vi vil ha fred, sa Moen, men understreket at landet vil svare.',
          '–/PUNCT/3/punct Vi/PRON/3/nsubj vil/VERB/0/root ha/VERB/3/xcomp fred/NOUN/4/obj ,/PUNCT/3/punct sa/VERB/3/parataxis Moen/PROPN/7/nsubj ,/PUNCT/11/punct men/CCONJ/11/cc understreket/VERB/7/conj at/SCONJ/15/mark landet/NOUN/15/nsubj vil/AUX/15/aux svare/VERB/11/ccomp ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Vi vil ha fred', 'indirect Moen: landet vil svare'])
  })

  it('joins a quotation that its reporting clause breaks', () => {
    expect(
      handmadeStatements('en', [
        s(
          '“The door,” Vala said, “is open.”',
          '“/PUNCT/11/punct The/DET/3/det door/NOUN/11/nsubj ,/PUNCT/11/punct ”/PUNCT/11/punct Vala/PROPN/7/nsubj said/VERB/11/parataxis ,/PUNCT/11/punct “/PUNCT/11/punct is/AUX/11/cop open/ADJ/0/root ./PUNCT/11/punct ”/PUNCT/11/punct',
        ),
      ]),
    ).toEqual(['direct Vala: The door, … is open.'])
  })

  it('keeps a quoted fragment and the clause round it', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala said the talks were “a heavy burden”.',
          'Vala/PROPN/2/nsubj said/VERB/0/root the/DET/4/det talks/NOUN/9/nsubj were/AUX/9/cop “/PUNCT/9/punct a/DET/9/det heavy/ADJ/9/amod burden/NOUN/2/ccomp ”/PUNCT/9/punct ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: the talks were “a heavy burden”', 'direct Vala: a heavy burden'])
  })

  it('takes quoted names, titles and irony for no statement', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Rolf “Bear” Hansen left.',
          'Rolf/PROPN/6/nsubj “/PUNCT/3/punct Bear/PROPN/1/flat ”/PUNCT/3/punct Hansen/PROPN/1/flat left/VERB/0/root ./PUNCT/6/punct',
        ),
        s(
          'The so-called “truce” ended.',
          'The/DET/4/det so-called/ADJ/4/amod “/PUNCT/4/punct truce/NOUN/6/nsubj ”/PUNCT/4/punct ended/VERB/0/root ./PUNCT/6/punct',
        ),
      ]),
    ).toEqual([])
  })

  it('reads "according to" and "ifølge" wherever they stand', () => {
    expect(
      handmadeStatements('en', [
        s(
          'According to Vala, the talks failed.',
          'According/VERB/3/case to/ADP/1/fixed Vala/PROPN/7/obl ,/PUNCT/7/punct the/DET/6/det talks/NOUN/7/nsubj failed/VERB/0/root ./PUNCT/7/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: the talks failed'])
    expect(
      handmadeStatements('nb', [
        s(
          'Ifølge Moen er partene enige.',
          'Ifølge/ADP/2/case Moen/PROPN/5/obl er/AUX/5/cop partene/NOUN/5/nsubj enige/ADJ/0/root ./PUNCT/5/punct',
        ),
      ]),
    ).toEqual(['indirect Moen: er partene enige'])
  })

  it('takes "according to" at the end of a sentence for the whole of it, a unit for nobody', () => {
    expect(
      handmadeStatements('en', [
        s(
          'The ferry sank while it crossed, according to Vala.',
          'The/DET/2/det ferry/NOUN/3/nsubj sank/VERB/0/root while/SCONJ/6/mark it/PRON/6/nsubj crossed/VERB/3/advcl ,/PUNCT/10/punct according/VERB/10/case to/ADP/8/fixed Vala/PROPN/6/obl ./PUNCT/3/punct',
        ),
        s(
          'The ferry takes two cars per Hour.',
          'The/DET/2/det ferry/NOUN/3/nsubj takes/VERB/0/root two/NUM/5/nummod cars/NOUN/3/obj per/ADP/7/case Hour/PROPN/5/nmod ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: The ferry sank while it crossed'])
  })

  it('gives an inverted reporting clause the sentence before it', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Samtalen varte lenge, melder Nordbyrået.',
          'Samtalen/NOUN/2/nsubj varte/VERB/0/root lenge/ADV/2/advmod ,/PUNCT/2/punct melder/VERB/2/parataxis Nordbyrået/PROPN/5/nsubj ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Nordbyrået: Samtalen varte lenge'])
  })

  it('reads the clause round a reporting clause between commas that the tree takes for an apposition', () => {
    expect(
      handmadeStatements('en', [
        s(
          'But the bridge, Vala said, was closed.',
          'But/CCONJ/9/cc the/DET/3/det bridge/NOUN/9/nsubj ,/PUNCT/3/punct Vala/PROPN/6/nsubj said/VERB/3/appos ,/PUNCT/6/punct was/AUX/9/aux:pass|Fin closed/VERB/0/root ./PUNCT/9/punct',
        ),
        s(
          'Brenn rowed along the quay, which, Vala said, was closed.',
          'Brenn/PROPN/2/nsubj rowed/VERB/0/root|Fin along/ADP/5/case the/DET/5/det quay/NOUN/2/obl ,/PUNCT/5/punct which/PRON/13/nsubj ,/PUNCT/7/punct Vala/PROPN/10/nsubj said/VERB/7/appos ,/PUNCT/10/punct was/AUX/13/aux:pass|Fin closed/VERB/5/acl:relcl ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: the bridge, Vala said, was closed', 'indirect Vala: which, Vala said, was closed'])
  })

  it('reads promises in the infinitive', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Moen lovet å møte dem igjen.',
          'Moen/PROPN/2/nsubj lovet/VERB/0/root å/PART/4/mark møte/VERB/2/xcomp dem/PRON/4/obj igjen/ADV/4/advmod ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Moen: møte dem igjen'])
  })

  it('takes denied, asked and refused reports for no statement', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala did not say that the talks failed.',
          'Vala/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod say/VERB/0/root that/SCONJ/8/mark the/DET/7/det talks/NOUN/8/nsubj failed/VERB/4/ccomp ./PUNCT/4/punct',
        ),
        s(
          'Vala would not confirm that they met.',
          'Vala/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod confirm/VERB/0/root that/SCONJ/7/mark they/PRON/7/nsubj met/VERB/4/ccomp ./PUNCT/4/punct',
        ),
        s(
          'Did Vala say that they met?',
          'Did/AUX/3/aux Vala/PROPN/3/nsubj say/VERB/0/root that/SCONJ/6/mark they/PRON/6/nsubj met/VERB/3/ccomp ?/PUNCT/3/punct',
        ),
        s(
          'Vala refused to say whether they met.',
          'Vala/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark say/VERB/2/xcomp whether/SCONJ/7/mark they/PRON/7/nsubj met/VERB/4/ccomp ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual([])
  })

  it('names the outer speaker of a statement inside a statement', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala said that Brenn confirmed that they met.',
          'Vala/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark Brenn/PROPN/5/nsubj confirmed/VERB/2/ccomp that/SCONJ/8/mark they/PRON/8/nsubj met/VERB/5/ccomp ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: Brenn confirmed that they met', 'indirect Brenn via Vala: they met'])
  })

  it('adds no statement of what a speaker thinks inside what he says', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Moen sa at han mener avtalen holder.',
          'Moen/PROPN/2/nsubj sa/VERB/0/root at/SCONJ/5/mark han/PRON/5/nsubj mener/VERB/2/ccomp avtalen/NOUN/7/nsubj holder/VERB/5/ccomp ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Moen: han mener avtalen holder'])
  })

  it('says that nobody is named where a passive names nobody', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Det ble sagt at de reiser.',
          'Det/PRON/3/expl ble/AUX/3/aux:pass sagt/VERB/0/root at/SCONJ/6/mark de/PRON/6/nsubj reiser/VERB/3/ccomp ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['indirect nobody: de reiser'])
  })

  it('gives a name and colon before quoted words the words', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Moen: «Vi er klare.»',
          'Moen/PROPN/6/parataxis :/PUNCT/1/punct «/PUNCT/6/punct Vi/PRON/6/nsubj er/AUX/6/cop klare/ADJ/0/root ./PUNCT/6/punct »/PUNCT/6/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Vi er klare.'])
  })

  it('reads a bare clause that the parser takes for an object', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala says the men strayed north.',
          'Vala/PROPN/2/nsubj says/VERB/0/root the/DET/4/det men/NOUN/2/obj strayed/VERB/4/acl north/ADV/5/advmod ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: the men strayed north'])
    expect(
      handmadeStatements('en', [
        s(
          'Vala noted ministers are leaving.',
          'Vala/PROPN/2/nsubj noted/VERB/5/advcl|Fin ministers/NOUN/2/obj are/AUX/5/aux|Fin leaving/VERB/0/root ./PUNCT/5/punct',
        ),
        s(
          'Vala said ministers stood firm.',
          'Vala/PROPN/2/nsubj said/VERB/0/root|Fin ministers/NOUN/2/nsubj stood/VERB/3/acl|Part firm/ADJ/4/xcomp ./PUNCT/2/punct',
        ),
        s(
          'Men claiming ties to Vala shot Brenn.',
          'Men/NOUN/6/nsubj claiming/VERB/1/acl|Part ties/NOUN/2/obj to/ADP/5/case Vala/PROPN/3/nmod shot/VERB/0/root|Fin Brenn/PROPN/6/obj ./PUNCT/6/punct',
        ),
        s(
          'Vala cited remarks Brenn had made.',
          'Vala/PROPN/2/nsubj cited/VERB/0/root|Fin remarks/NOUN/2/obj Brenn/PROPN/6/nsubj had/AUX/6/aux|Fin made/VERB/3/acl:relcl ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: ministers are leaving', 'indirect Vala: ministers stood firm'])
  })

  it('leaves who speaks, set off by commas, out of what is said', () => {
    expect(
      handmadeStatements('en', [
        s(
          'The talks failed, the mediator, Brenn, said.',
          'The/DET/2/det talks/NOUN/3/nsubj failed/VERB/10/ccomp ,/PUNCT/3/punct the/DET/6/det mediator/NOUN/3/appos ,/PUNCT/8/punct Brenn/PROPN/6/appos ,/PUNCT/6/punct said/VERB/0/root ./PUNCT/10/punct',
        ),
      ]),
    ).toEqual(['indirect Brenn: The talks failed'])
  })

  it('holds to its spans over any text and any tree', () => {
    const tags: readonly Upos[] = [
      'NOUN',
      'VERB',
      'PROPN',
      'PUNCT',
      'ADP',
      'SCONJ',
      'PRON',
      'AUX',
      'ADV',
      'CCONJ',
      'PART',
    ]
    const word = fc.tuple(
      fc.constantFrom(
        'sa',
        'sier',
        'at',
        'Moen',
        '«',
        '»',
        '"',
        ',',
        '.',
        '–',
        ':',
        'ifølge',
        'skal',
        'ha',
        'ikke',
        'å',
        'lovet',
        'det',
        'han',
        'uttalelse',
        'x',
      ),
      fc.constantFrom(...tags),
      fc.nat(12),
      fc.constantFrom(
        'nsubj',
        'ccomp',
        'obj',
        'parataxis',
        'mark',
        'obl',
        'case',
        'conj',
        'advcl',
        'xcomp',
        'flat',
        'punct',
        'aux',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('nb', 'nn', 'en', 'da', 'sv'),
        (sentences, language) => {
          const document = handmadeDocument(
            language,
            sentences.map((words) => ({
              text: words.map(([form]) => form).join(' '),
              words: words
                .map(
                  ([form, upos, head, relation], at) =>
                    `${form}/${upos}/${at === 0 ? 0 : 1 + (head % at)}/${at === 0 ? 'root' : relation}`,
                )
                .join(' '),
            })),
          )
          for (const statement of findStatements(document, handmadeActors(document), findQuotations(document.report)))
            for (const { start, end, exact } of [...statement.spans, ...(statement.cue ? [statement.cue] : [])]) {
              expect(document.report.text.slice(start, end)).toBe(exact)
              expect(end).toBeGreaterThan(start)
            }
        },
      ),
    )
  })
})
