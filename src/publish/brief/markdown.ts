import type { Brief, Line, Source } from './brief.ts'

/** Makes an address for a place in a report; '' where there is nowhere to point. */
export type LinkTo = (source: Source) => string

/** Links into the report files themselves, with the place as a text fragment of offsets: `report.txt#char=10,42` (RFC 5147). */
export const linkToFile =
  (sourceOf: (report: string) => string): LinkTo =>
  ({ span }) =>
    `${encodeURI(sourceOf(span.report))}#char=${span.start},${span.end}`

const escaped = (text: string): string => text.replace(/([\\`*_[\]<>#|])/gu, '\\$1').replace(/\s+/gu, ' ')

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')} …`

/** Writes the brief as Markdown (CommonMark). */
export const briefToMarkdown = (brief: Brief, linkTo: LinkTo): string => {
  const links = (sources: readonly Source[]): string => {
    const seen = new Map(sources.map((source) => [`${source.label} ${source.span.start}`, source]))
    return [...seen.values()].map((source) => `[${escaped(source.label)}](${linkTo(source)})`).join(' · ')
  }
  const line = ({ text, quoted, sources }: Line): string =>
    [
      escaped(text),
      quoted === undefined ? '' : `“${escaped(cut(quoted, 300))}”`,
      sources.length > 0 ? `— ${links(sources)}` : '',
    ]
      .filter(Boolean)
      .join(' ')
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
  return [
    `# ${escaped(brief.title)}`,
    '',
    brief.summary,
    '',
    ...section(
      'Contacts',
      brief.contacts.flatMap((contact) => [
        `### ${escaped(contact.when)}: ${escaped(contact.title)} (${contact.status})`,
        '',
        ...contact.facts.map(({ label, line: fact }) => `- **${label}** ${line(fact)}`),
        ...contact.differences.flatMap((difference) => [
          `- **${difference.attribute} ${difference.relation}** ${escaped(difference.because)}`,
          ...difference.variants.map((variant) => `  - ${line(variant)}`),
        ]),
        ...(contact.because.length > 0 ? [`- *one contact because* ${escaped(contact.because.join('; '))}`] : []),
        '',
      ]),
    ),
    ...section(
      'What was said',
      brief.statements.flatMap(({ side, lines }) => [
        `### ${escaped(side)}`,
        '',
        ...lines.map((item) => `- ${line(item)}`),
        '',
      ]),
    ),
    ...section(
      'Where sides stand',
      brief.positions.flatMap(({ issue, lines }) => [
        `### ${escaped(issue)}`,
        '',
        ...lines.map((item) => `- ${line(item)}`),
        '',
      ]),
    ),
    ...section(
      'Measures',
      brief.measures.map((item) => `- ${line(item)}`),
    ),
    ...section(
      'Left open',
      brief.open.map((item) => `- ${line(item)}`),
    ),
    ...section(
      'Reports',
      brief.reports.map(
        ({ report, label, note }) =>
          `- ${escaped(label)}: ${escaped(report.title ?? cut(report.text.trim(), 80))} (${escaped(note)})`,
      ),
    ),
  ].join('\n')
}
