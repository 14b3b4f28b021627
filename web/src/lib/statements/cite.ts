import type { Names, StatementItem } from '../../../../src/service/views.ts'

export const citeForms = ['markdown', 'bibtex', 'plain'] as const
export type CiteForm = (typeof citeForms)[number]

const markdownEscaped = (text: string): string => text.replace(/([\\`*_[\]<>#|])/gu, '\\$1').replace(/\s+/gu, ' ')
const bibtexEscaped = (text: string): string => text.replace(/([&%$#_{}])/gu, '\\$1').replace(/\s+/gu, ' ')

/**
 * Writes a statement with its citation. `address` is where the words stand in this app; an outlet's own address goes
 * before it where the report has one.
 */
export const cite = (form: CiteForm, { statement }: StatementItem, names: Names, address: string): string => {
  const [span] = statement.spans
  const report = span && names.reports[span.report]
  const words = statement.spans.map(({ exact }) => exact).join(' … ')
  const who = statement.speakers.map((id) => names.actors[id]?.name ?? id).join(' / ')
  const outlet = report?.outlet ?? report?.source ?? ''
  const date = report?.published ?? ''
  const title = report?.title ?? ''
  const url = report?.url && /^https?:\/\//u.test(report.url) ? report.url : address
  const quoted = statement.form === 'direct' ? `“${words}”` : words
  switch (form) {
    case 'markdown':
      return `> ${markdownEscaped(quoted)}\n>\n> — ${[who, title && `“${title}”`, outlet, date].filter(Boolean).map(markdownEscaped).join(', ')}, <${url}>`
    case 'bibtex':
      return [
        `@misc{${statement.id.replace(/[^A-Za-z0-9-]/gu, '')},`,
        ...Object.entries({
          author: who,
          title: title || words,
          howpublished: outlet,
          date,
          url,
          note: quoted,
        }).flatMap(([key, value]) => (value ? [`  ${key} = {${key === 'url' ? value : bibtexEscaped(value)}},`] : [])),
        '}',
      ].join('\n')
    case 'plain':
      return `${quoted.replace(/\s+/gu, ' ')} (${[who, title && `“${title}”`, outlet, date, url].filter(Boolean).join(', ')})`
  }
}
