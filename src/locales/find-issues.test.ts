import { describe, expect, it } from 'vitest'
import { isExclusive, issuesIn } from './find-issues.ts'
import { locales } from './index.ts'
import { issueNames } from './issues.ts'

describe('issues', () => {
  it.each([...locales.values()])('have words of $language, each of them', ({ issues }) => {
    const named = new Set<string>(issues.map(({ issue }) => issue))
    expect(Object.keys(issueNames).filter((name) => !named.has(name))).toEqual([])
  })

  it.each([
    [
      'relations',
      {
        nb: 'normalisere forholdet',
        nn: 'gjenopprette dei diplomatiske sambanda',
        en: 'the full restoration of bilateral relations',
        da: 'genoprette forholdet',
        sv: 'återupprätta relationerna',
      },
    ],
    [
      'ceasefire',
      { nb: 'en våpenhvile', nn: 'ei våpenkvile', en: 'a cease-fire', da: 'en våbenhvile', sv: 'eldupphör' },
    ],
    [
      'prisoners',
      { nb: 'fangeutveksling', nn: 'fangar', en: 'prisoners of war', da: 'krigsfanger', sv: 'fångutväxling' },
    ],
    [
      'diplomatic-missions',
      {
        nb: 'ambassadens drift',
        nn: 'ambassadane',
        en: 'our embassy operations',
        da: 'ambassaderne',
        sv: 'ambassaderna',
      },
    ],
    [
      'troops',
      { nb: 'europeiske tropper', nn: 'soldatar', en: 'European troop deployment', da: 'soldater', sv: 'trupper' },
    ],
    ['goods', { nb: 'palmeoljen', nn: 'kaffien', en: 'coffee and steel', da: 'bomulden', sv: 'kaffet' }],
    [
      'disasters',
      { nb: 'skogbrannene', nn: 'flaumen', en: 'forest fires', da: 'oversvømmelserne', sv: 'jordbävningen' },
    ],
    ['debt', { nb: 'lånet', nn: 'gjelda', en: 'unpaid loans', da: 'gælden', sv: 'statsskulden' }],
    ['labour', { nb: 'sjøfolkene', nn: 'sesongarbeidarar', en: 'seafarers', da: 'gæstearbejdere', sv: 'sjömännen' }],
    ['ports', { nb: 'frihavnen', nn: 'hamna', en: 'a free port', da: 'havneafgiften', sv: 'hamnarna' }],
    [
      'infrastructure',
      { nb: 'to nye broer', nn: 'straumkabelen', en: 'the electricity cable', da: 'en tunnel', sv: 'bron över sundet' },
    ],
    ['weapons', { nb: 'jagerflyene', nn: 'ubåtane', en: 'fighter jets', da: 'kampvogne', sv: 'stridsflygplan' }],
    ['fisheries', { nb: 'makrellkvotene', nn: 'torsken', en: 'the mackerel', da: 'silden', sv: 'laxen' }],
    [
      'crime',
      {
        nb: 'politisamarbeidet',
        nn: 'styrkje politiet',
        en: 'police training',
        da: 'politisamarbejde',
        sv: 'polissamarbete',
      },
    ],
  ] as const)('%s is known in every language', (issue, texts) => {
    for (const [language, text] of Object.entries(texts))
      expect([...issuesIn(text, language)], `${language}: ${text}`).toContain(issue)
  })

  it('stand in every language’s table', () => {
    for (const { language, issues } of locales.values()) {
      const missing = Object.keys(issueNames).filter((name) => !issues.some(({ issue }) => issue === name))
      expect(missing, language).toEqual([])
    }
  })

  it('are not found in words that only begin alike, or in an unknown language', () => {
    expect([...issuesIn('a peaceful walk with Waring', 'en')]).toEqual(['peace'])
    expect([...issuesIn('sanctions', 'fr')]).toEqual([])
  })

  it('knows words for “only”', () => {
    expect(isExclusive('these talks are solely focused on our embassy', 'en')).toBe(true)
    expect(isExclusive('formålet var utelukkende praktisk', 'nb')).toBe(true)
    expect(isExclusive('samtalene var begrenset til fiske', 'nb')).toBe(true)
    expect(isExclusive('the talks', 'en')).toBe(false)
  })
})
