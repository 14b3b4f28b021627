import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Report } from '../../model/record.ts'
import type { Brief, ContactEntry, Line, ReportEntry, Source } from './brief.ts'
import { briefStyle } from './style.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const anchorOf = ({ span }: Source): string => `${span.report}-${span.start}-${span.end}`

/**
 * Writes the brief as one HTML page that needs nothing else: the reports stand below it, and every line links to its
 * words there. Report text is escaped throughout and isolated from the page's own direction.
 */
export const briefToHtml = async (brief: Brief): Promise<string> => {
  const marks = marksByReport(brief)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${brief.title} – Readout</title>
<style>${raw(briefStyle)}</style>
</head>
<body>
<header><h1>${brief.title}</h1><p>${brief.summary}</p></header>
<main>
${section('Contacts', brief.contacts.map(contact))}
${section(
  'What was said',
  brief.statements.map(({ side, lines }) => group(side, lines)),
)}
${section(
  'Where sides stand',
  brief.positions.map(({ issue, lines }) => group(issue, lines)),
)}
${section('Measures', brief.measures.length === 0 ? [] : [list(brief.measures)])}
${section('Left open', brief.open.length === 0 ? [] : [list(brief.open)])}
${section(
  'Reports',
  brief.reports.map((entry) => report(entry, marks.get(entry.report.id) ?? [])),
)}
</main>
</body>
</html>`
  return String(await page)
}

const section = (title: string, parts: readonly Html[]): Html | string =>
  parts.length === 0 ? '' : html`<section><h2>${title}</h2>${parts}</section>`

const group = (title: string, lines: readonly Line[]): Html => html`<h3>${title}</h3>${list(lines)}`

const list = (lines: readonly Line[]): Html => html`<ul>${lines.map((item) => html`<li>${line(item)}</li>`)}</ul>`

const line = ({ text, quoted, sources }: Line): Html =>
  html`${text} ${quoted === undefined ? '' : html`<q><bdi>${quoted}</bdi></q>`} ${links(sources)}`

const links = (sources: readonly Source[]): Html => {
  const seen = new Map(sources.map((source) => [`${source.label} ${source.span.start}`, source]))
  return html`${[...seen.values()].map((source) => html` <a class="source" href="#${anchorOf(source)}">${source.label}</a>`)}`
}

const relationWords = {
  differs: 'may both be true',
  conflicts: 'cannot both be true',
  omits: 'left out by one side',
  agrees: 'agree',
}

const contact = (entry: ContactEntry): Html => html`<article>
<h3><time>${entry.when}</time> ${entry.title} <small>${entry.status}</small></h3>
<dl>${entry.facts.map(({ label, line: fact }) => html`<dt>${label}</dt><dd>${line(fact)}</dd>`)}</dl>
${entry.differences.map(
  (difference) => html`<div class="difference ${difference.relation}">
<p><strong>${difference.attribute}</strong> ${relationWords[difference.relation]}: ${difference.because}
(${difference.independentSources} independent ${difference.independentSources === 1 ? 'source' : 'sources'})</p>
<div class="variants">${difference.variants.map((variant) => html`<p>${line(variant)}</p>`)}</div></div>`,
)}
${entry.because.length === 0 ? '' : html`<p class="because">One contact because ${entry.because.join('; ')}.</p>`}
</article>`

const report = (
  { report: { text, id, title, source, url }, label, note }: ReportEntry,
  places: readonly Source[],
): Html => html`<article class="report" id="${id}">
<h3>${title ?? source}</h3>
<p class="note">${label} · ${note} ${url?.match(/^https?:/u) ? html`· <a href="${url}" rel="noreferrer">${url}</a>` : ''}</p>
<div class="text" dir="auto">${textWithAnchors({ text }, places)}</div>
</article>`

/** The report's own text with an anchor at every place that the brief points to. */
const textWithAnchors = ({ text }: Pick<Report, 'text'>, places: readonly Source[]): Html => {
  const sorted = [...places].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const parts: Html[] = []
  let at = 0
  for (const place of sorted) {
    const { start, end } = place.span
    if (start > at) parts.push(html`${text.slice(at, start)}`)
    parts.push(html`<a id="${anchorOf(place)}"></a>`)
    if (end > Math.max(at, start)) parts.push(html`<mark>${text.slice(Math.max(at, start), end)}</mark>`)
    at = Math.max(at, end)
  }
  parts.push(html`${text.slice(at)}`)
  return html`${parts}`
}

const marksByReport = (brief: Brief): ReadonlyMap<string, readonly Source[]> => {
  const lines = [
    ...brief.contacts.flatMap(({ facts, differences }) => [
      ...facts.map((fact) => fact.line),
      ...differences.flatMap(({ variants }) => variants),
    ]),
    ...brief.statements.flatMap((entry) => entry.lines),
    ...brief.positions.flatMap((entry) => entry.lines),
    ...brief.measures,
  ]
  const found = new Map<string, Map<string, Source>>()
  for (const source of lines.flatMap(({ sources }) => sources)) {
    const of = found.get(source.span.report) ?? new Map<string, Source>()
    of.set(anchorOf(source), source)
    found.set(source.span.report, of)
  }
  return new Map([...found].map(([id, sources]) => [id, [...sources.values()]]))
}
