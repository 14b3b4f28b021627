import { describe, expect, it } from 'vitest'
import { type HandmadeSentence, handmadeStatements } from './handmade.ts'

const s = (text: string, words: string): HandmadeSentence => ({ text, words })

describe('readAttributions', () => {
  it('goes on with somebody named earlier in the paragraph where its last sentence tells of a thing', () => {
    expect(
      handmadeStatements(
        'nb',
        [
          s(
            'Moen har liten tro på møtet.',
            'Moen/PROPN/2/nsubj har/VERB/0/root|Fin liten/ADJ/4/amod tro/NOUN/2/obj på/ADP/6/case møtet/NOUN/4/nmod ./PUNCT/2/punct',
          ),
          s('Avtalen er gammel.', 'Avtalen/NOUN/3/nsubj er/AUX/3/cop|Fin gammel/ADJ/0/root ./PUNCT/3/punct'),
        ],
        [s('– Vi venter.', '–/PUNCT/3/punct Vi/PRON/3/nsubj|1 venter/VERB/0/root|Fin ./PUNCT/3/punct')],
      ),
    ).toEqual(['direct Moen: Vi venter.'])
  })

  it('reads "Det sier X" at the head of the next paragraph, and no clause of circumstance behind it', () => {
    expect(
      handmadeStatements(
        'nb',
        [
          s(
            '– Vi har ikke tid til å vente.',
            '–/PUNCT/3/punct Vi/PRON/3/nsubj|1 har/VERB/0/root|Fin ikke/PART/3/advmod tid/NOUN/3/obj til/SCONJ/8/mark å/PART/8/mark vente/VERB/5/acl|Inf ./PUNCT/3/punct',
          ),
        ],
        [
          s(
            'Det sier Moen etter at Brekke avlyste møtet.',
            'Det/PRON/2/obj sier/VERB/0/root|Fin Moen/PROPN/2/nsubj etter/SCONJ/7/mark at/SCONJ/7/mark Brekke/PROPN/7/nsubj avlyste/VERB/2/advcl|Fin møtet/NOUN/7/obj ./PUNCT/2/punct',
          ),
        ],
      ),
    ).toEqual(['direct Moen: Vi har ikke tid til å vente.'])
  })

  it('reads whose answer quoted words are', () => {
    expect(
      handmadeStatements('nb', [
        s(
          '«Det tar vi ikke imot», er beskjeden fra Moen.',
          '«/PUNCT/3/punct Det/PRON/3/obj tar/VERB/0/root|Fin vi/PRON/3/nsubj|1 ikke/PART/3/advmod imot/ADP/3/compound:prt »/PUNCT/3/punct ,/PUNCT/3/punct er/AUX/3/parataxis|Fin beskjeden/NOUN/3/nsubj fra/ADP/12/case Moen/PROPN/10/nmod ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Det tar vi ikke imot'])
  })

  it('takes a verb nobody listed beside a quotation, and one that hangs on a passive', () => {
    expect(
      handmadeStatements('en', [
        s(
          '"They laughed at us," Vala fumed.',
          '"/PUNCT/3/punct They/PRON/3/nsubj laughed/VERB/0/root|Fin at/ADP/5/case us/PRON/3/obl|1 ,/PUNCT/3/punct "/PUNCT/3/punct Vala/PROPN/9/nsubj fumed/VERB/3/parataxis|Fin ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Vala: They laughed at us,'])
    expect(
      handmadeStatements('en', [
        s(
          '"They know," Vala was quoted as saying by Brenn.',
          '"/PUNCT/3/punct They/PRON/3/nsubj know/VERB/0/root|Fin ,/PUNCT/3/punct "/PUNCT/3/punct Vala/PROPN/8/nsubj:pass was/AUX/8/aux:pass|Fin quoted/VERB/3/ccomp|Part as/SCONJ/10/mark saying/VERB/8/advcl|Part by/ADP/12/case Brenn/PROPN/10/obl ./PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Vala: They know,'])
  })

  it('gives nobody what somebody denies that he said, or will not tell', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala denied that Brenn had threatened to leave.',
          'Vala/PROPN/2/nsubj denied/VERB/0/root|Fin that/SCONJ/6/mark Brenn/PROPN/6/nsubj had/AUX/6/aux|Fin threatened/VERB/2/ccomp|Part to/PART/8/mark leave/VERB/6/xcomp|Inf ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Vala: Brenn had threatened to leave'])
    expect(
      handmadeStatements('nb', [
        s(
          'Moen vil ikke si hva Brekke skal ha gjort.',
          'Moen/PROPN/4/nsubj vil/AUX/4/aux|Fin ikke/PART/4/advmod si/VERB/0/root|Inf hva/PRON/9/obj Brekke/PROPN/9/nsubj skal/AUX/9/aux|Fin ha/AUX/9/aux|Inf gjort/VERB/4/ccomp|Part ./PUNCT/4/punct',
        ),
      ]),
    ).toEqual([])
  })

  it('takes no deadline for hearsay', () => {
    const told = (words: string, tags: string): readonly string[] =>
      handmadeStatements('nb', [
        s(
          `Brekke skal ha forlatt landet ${words}.`,
          `Brekke/PROPN/4/nsubj skal/AUX/4/aux|Fin ha/AUX/4/aux|Inf forlatt/VERB/0/root|Part landet/NOUN/4/obj ${tags} ./PUNCT/4/punct`,
        ),
      ])
    expect(told('i januar', 'i/ADP/7/case januar/NOUN/4/obl')).toHaveLength(1)
    expect(told('innen mandag', 'innen/ADP/7/case mandag/NOUN/4/obl')).toEqual([])
  })

  it('reads what is hoped, told from an office, and said only', () => {
    expect(
      handmadeStatements(
        'en',
        [
          s(
            'Vala expressed hope that the talks would go on.',
            'Vala/PROPN/2/nsubj expressed/VERB/0/root|Fin hope/NOUN/2/obj that/SCONJ/8/mark the/DET/6/det talks/NOUN/8/nsubj would/AUX/8/aux|Fin go/VERB/3/acl|Inf on/ADV/8/compound:prt ./PUNCT/2/punct',
          ),
        ],
        [
          s(
            'Brenn would say only that the talks failed.',
            'Brenn/PROPN/3/nsubj would/AUX/3/aux|Fin say/VERB/0/root|Inf only/ADV/8/advmod that/SCONJ/8/mark the/DET/7/det talks/NOUN/8/nsubj failed/VERB/3/ccomp|Fin ./PUNCT/3/punct',
          ),
        ],
      ),
    ).toEqual(['indirect Vala: the talks would go on', 'indirect Brenn: the talks failed'])
    expect(
      handmadeStatements('nn', [
        s(
          'Landa møtest som planlagt, blir det opplyst frå Statsministeriet.',
          'Landa/NOUN/2/nsubj møtest/VERB/0/root|Fin som/SCONJ/4/mark planlagt/ADJ/2/xcomp|Part ,/PUNCT/2/punct blir/AUX/8/aux:pass|Fin det/PRON/8/expl opplyst/VERB/2/conj|Part frå/ADP/10/case Statsministeriet/PROPN/8/obl ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Statsministeriet: Landa møtest som planlagt'])
  })

  it("leaves a speaker's own thinking in his words", () => {
    expect(
      handmadeStatements('nb', [
        s(
          '– Når jeg ser havet, tenker jeg på hjemme, sa Moen.',
          '–/PUNCT/7/punct Når/SCONJ/4/mark jeg/PRON/4/nsubj|1 ser/VERB/7/advcl|Fin havet/NOUN/4/obj ,/PUNCT/4/punct tenker/VERB/0/root|Fin jeg/PRON/7/nsubj|1 på/ADP/7/compound:prt hjemme/ADP/7/compound:prt ,/PUNCT/12/punct sa/VERB/7/parataxis|Fin Moen/PROPN/12/nsubj ./PUNCT/7/punct',
        ),
      ]),
    ).toEqual(['direct Moen: Når jeg ser havet, tenker jeg på hjemme'])
  })

  it('lets a sentence go on behind a reporting clause between commas', () => {
    expect(
      handmadeStatements('en', [
        s(
          'Vala met Brenn on Monday, Grant said, three days after the talks failed.',
          'Vala/PROPN/2/nsubj met/VERB/0/root|Fin Brenn/PROPN/2/obj on/ADP/5/case Monday/PROPN/2/obl ,/PUNCT/8/punct Grant/PROPN/8/nsubj said/VERB/2/parataxis|Fin ,/PUNCT/15/punct three/NUM/11/nummod days/NOUN/15/obl:unmarked after/SCONJ/15/mark the/DET/14/det talks/NOUN/15/nsubj failed/VERB/8/ccomp|Fin ./PUNCT/2/punct',
        ),
      ]),
    ).toEqual(['indirect Grant: Vala met Brenn on Monday'])
  })

  it('takes no joined infinitive for said under the negation of the first', () => {
    expect(
      handmadeStatements('nb', [
        s(
          'Moen ville verken bekrefte eller avkrefte at Brekke er syk.',
          'Moen/PROPN/4/nsubj ville/AUX/4/aux|Fin verken/CCONJ/4/cc bekrefte/VERB/0/root|Inf eller/CCONJ/6/cc avkrefte/VERB/4/conj|Inf at/SCONJ/10/mark Brekke/PROPN/10/nsubj er/AUX/10/cop|Fin syk/ADJ/6/ccomp ./PUNCT/4/punct',
        ),
      ]),
    ).toEqual([])
  })

  it('gives an answer read out to whoever the sentence before is about', () => {
    expect(
      handmadeStatements('da', [
        s(
          'Udenrigsministeriet afviser kritikken.',
          'Udenrigsministeriet/PROPN/2/nsubj afviser/VERB/0/root|Fin kritikken/NOUN/2/obj ./PUNCT/2/punct',
        ),
        s(
          'Selvstyret har været orienteret hele vejen, lyder det i et skriftligt svar.',
          'Selvstyret/NOUN/4/nsubj har/AUX/4/aux|Fin været/AUX/4/aux|Part orienteret/VERB/0/root|Part hele/ADJ/6/amod vejen/NOUN/4/obl ,/PUNCT/8/punct lyder/VERB/4/conj|Fin det/PRON/8/expl i/ADP/13/case et/DET/13/det skriftligt/ADJ/13/amod svar/NOUN/8/obl ./PUNCT/4/punct',
        ),
      ]),
    ).toEqual(['indirect Udenrigsministeriet: Selvstyret har været orienteret hele vejen'])
  })

  it('looks for a reporting clause in no other quotation and no relative clause', () => {
    expect(
      handmadeStatements(
        'en',
        [
          s(
            'Vala denounced the call as "a duet of servants."',
            'Vala/PROPN/2/nsubj denounced/VERB/0/root|Fin the/DET/4/det call/NOUN/2/obj as/ADP/8/case "/PUNCT/8/punct a/DET/8/det duet/NOUN/2/obl of/ADP/10/case servants/NOUN/8/nmod ./PUNCT/8/punct "/PUNCT/8/punct',
          ),
          s(
            '"Those who sing along will share it," Brenn said.',
            '"/PUNCT/7/punct Those/PRON/7/nsubj who/PRON/4/nsubj sing/VERB/2/acl:relcl|Ger along/ADV/4/advmod will/AUX/7/aux|Fin share/VERB/12/ccomp|Inf it/PRON/7/obj ,/PUNCT/7/punct "/PUNCT/7/punct Brenn/PROPN/12/nsubj said/VERB/0/root|Fin ./PUNCT/12/punct',
          ),
        ],
        [
          s(
            '"I sell onions," Vala, who did not want to give her age, told Grant.',
            '"/PUNCT/3/punct I/PRON/3/nsubj|1 sell/VERB/18/ccomp|Fin onions/NOUN/3/obj ,/PUNCT/3/punct "/PUNCT/7/punct Vala/PROPN/18/nsubj ,/PUNCT/12/punct who/PRON/12/nsubj did/AUX/12/aux|Fin not/PART/12/advmod want/VERB/7/acl:relcl|Inf to/PART/14/mark give/VERB/12/xcomp|Inf her/PRON/16/nmod:poss age/NOUN/14/obj ,/PUNCT/7/punct told/VERB/0/root|Fin Grant/PROPN/18/nsubj ./PUNCT/18/punct',
          ),
        ],
      ),
    ).toEqual([
      'direct Vala: a duet of servants.',
      'direct Brenn: Those who sing along will share it,',
      'direct Vala: I sell onions,',
    ])
  })

  it('takes who is set off before a participle for who speaks', () => {
    expect(
      handmadeStatements('en', [
        s(
          'The delegation left, with its leader, Vala, telling Brenn:',
          'The/DET/2/det delegation/NOUN/3/nsubj left/VERB/0/root|Fin ,/PUNCT/7/punct with/ADP/7/case its/PRON/7/nmod:poss leader/NOUN/3/obl ,/PUNCT/9/punct Vala/PROPN/7/appos ,/PUNCT/11/punct telling/VERB/3/advcl|Part Brenn/PROPN/11/obj :/PUNCT/3/punct',
        ),
        s(
          '"We came to talk."',
          '"/PUNCT/3/punct We/PRON/3/nsubj|1 came/VERB/0/root|Fin to/PART/5/mark talk/VERB/3/xcomp|Inf ./PUNCT/3/punct "/PUNCT/3/punct',
        ),
      ]),
    ).toEqual(['direct Vala: We came to talk.'])
  })
})
