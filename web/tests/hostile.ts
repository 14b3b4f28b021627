import { sha256 } from '../../src/model/ids.ts'
import type { CaseRecord, Report, Span, Statement } from '../../src/model/record.ts'

/** Words that would do harm where a page took them for anything but words. */
export const hostileWords = [
  '<script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 2">',
  '<a href="javascript:window.harmed = 3">here</a>',
  '{@html window.harmed} ${window.harmed} {{7*7}}',
  '\u202Egnorw eht yaw dnuor\u202C and \u2067שלום عليكم\u2069',
] as const

/** Makes a record whose every text means harm: titles, names, addresses, quotations, and one line of a megabyte. */
export const hostileRecord = (): CaseRecord => {
  const longLine = 'long '.repeat(200_000)
  const text = `${hostileWords.join('\n\n')}\n\n${longLine}\n\n${'unbroken'.repeat(400)}`
  const id = 'report-hostile'
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    return { report: id, start, end: start + words.length, exact: words }
  }
  const spans = hostileWords.map(span)
  const report: Report = {
    id, source: '../../etc/<b>passwd</b>', sha256: sha256(text), title: hostileWords.join(' '), outlet: `<i>Outlet</i> ${'x'.repeat(120)}`,
    url: 'javascript:window.harmed = 4', language: 'en', published: '2024-03-14', text, furniture: [], read: true,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', language: 'en' }],
  }
  const [first] = spans
  if (!first) throw new Error('no hostile words')
  const statements = spans.map((place, i): Statement => ({ id: `s${i}`, form: 'direct', spans: [place], speakers: ['a'], attribution: 'named', channel: hostileWords[1], via: ['b'], topics: [hostileWords[0]], confidence: 0.9, occasion: 'c' }))
  return {
    format: 'readout/1',
    generator: { name: 'readout', version: '0', readers: [] },
    reports: [report],
    actors: [
      { id: 'a', kind: 'person', name: hostileWords[1], names: [...hostileWords], country: 'NO', sameBecause: [hostileWords[0]], offices: [{ title: hostileWords[2], evidence: first }], mentions: spans },
      { id: 'b', kind: 'state', name: 'Norway', names: ['Norway'], country: 'NO', sameBecause: [], offices: [], mentions: [] },
    ],
    contacts: [
      {
        id: 'c', kind: 'talks', status: 'held', time: '2024-03-14', place: { name: hostileWords[0], venue: hostileWords[1] }, parties: ['b'], participants: [{ actor: 'a' }],
        claims: [
          { attribute: 'purpose', value: hostileWords[0], evidence: first, via: ['a'], certainty: 'stated' },
          { attribute: 'agenda', value: 'unbroken'.repeat(40), evidence: first, via: [], certainty: 'stated' },
        ],
        comparisons: ['d'], sameBecause: [hostileWords[2]],
      },
    ],
    statements,
    positions: [{ id: 'p', holder: 'a', issue: hostileWords[0], stance: 'condition', condition: { requires: hostileWords[1], for: hostileWords[2] }, evidence: [first], confidence: 0.9 }],
    measures: [{ id: 'm', kind: 'expulsion', actor: 'a', target: 'b', evidence: [first], confidence: 0.9 }],
    comparisons: [{ id: 'd', contact: 'c', attribute: 'purpose', relation: 'conflicts', because: hostileWords[0], variants: [{ value: hostileWords[0], text: hostileWords[0], reports: [id], via: ['a'], evidence: [first] }, { value: 'x', text: hostileWords[4], reports: [id], via: [], evidence: [first] }], independentSources: 1 }],
    review: [{ kind: 'actor', a: 'a', b: 'b', because: [hostileWords[0]], against: [hostileWords[1]] }],
  }
}
