import { beforeAll, describe, expect, it } from 'vitest'
import { takeIn } from '../../intake/report.ts'
import type { Analyser } from '../../language/analysis.ts'
import { loadAnalyser } from '../../language/load.ts'
import { readReport } from '../read.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser()
})

/** The contacts of a report in words: kind, status, time, place, names in order. */
const told = async (language: string, text: string): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(`---\npublished: 2025-10-09\nlanguage: ${language}\n---\n${text}\n`)
  const { report } = takeIn({ source: 'report.md', bytes })
  if (!report) throw new Error('not taken in')
  const { actors, contacts } = await readReport(report, analyser)
  const nameOf = (key: string): string => actors.find((actor) => actor.key === key)?.name ?? key
  return contacts.map(({ kind, status, time, place, participants }) =>
    [
      kind,
      status,
      time?.edtf ?? '-',
      place?.name ?? '-',
      ...participants.map(({ actor }) => nameOf(actor)).sort(),
    ].join(' '),
  )
}

describe('who takes part in a contact', () => {
  it('finds the other side behind the verb that calls the contact off', async () => {
    expect(
      await told(
        'en',
        'Angolan President Zeferino Cambuta called off a meeting with Namibian President Ndapewa Shikongo in Windhoek on Thursday.',
      ),
    ).toEqual([expect.stringMatching(/^meeting cancelled .*Ndapewa Shikongo Zeferino Cambuta$/u)])
  })

  it('reads a Swedish host whose particle stands far from the verb', async () => {
    expect(
      await told(
        'sv',
        'Möte om kablar\n\nEstlands utrikesminister Liina Saarvere tog i dag emot Marockos utrikesminister Driss Benhaddou i Tallinn. De talade om fiske och kablar.',
      ),
    ).toEqual(['meeting held 2025-10-09 Tallinn Driss Benhaddou Liina Saarvere'])
  })

  it('takes no question for a contact', async () => {
    expect(
      await told(
        'nb',
        'Skal Estlands utenriksminister Liina Saarvere møte Marokkos utenriksminister Driss Benhaddou i Tallinn på fredag?',
      ),
    ).toEqual([])
  })

  it('takes what is only wished for in general for none', async () => {
    expect(
      await told('nb', 'Utenriksminister Liina Saarvere sa at Estland og Marokko er interessert i samtaler om fiske.'),
    ).toEqual([])
  })
})

describe('when a contact is', () => {
  it('is not dated by the day it was called off', async () => {
    const [contact] = await told(
      'nb',
      'Angolas president Zeferino Cambuta avlyste onsdag kveld det planlagte toppmøtet med Namibias president Ndapewa Shikongo.',
    )
    expect(contact).toMatch(/^summit cancelled - /u)
  })

  it('is dated by the day that stands with its noun', async () => {
    const [contact] = await told(
      'nb',
      'Angolas president Zeferino Cambuta avlyste onsdag kveld lørdagens toppmøte med Namibias president Ndapewa Shikongo.',
    )
    expect(contact).toMatch(/^summit cancelled 2025-10-11 /u)
  })
})

describe('where a contact is', () => {
  it('is not where somebody speaks of it', async () => {
    const [contact] = await told(
      'nb',
      'Angolas president Zeferino Cambuta møtte Namibias president Ndapewa Shikongo onsdag.\n\nIfølge talskvinne Amélia Tchissola i Luanda varte møtet i under et kvarter.',
    )
    expect(contact).toMatch(/^meeting held 2025-10-08 - /u)
  })
})
