import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CaseRecord } from '../../model/record.ts'
import { makeBrief } from '../../publish/brief/brief.ts'
import { briefToHtml } from '../../publish/brief/html.ts'
import { briefToMarkdown, linkToFile } from '../../publish/brief/markdown.ts'
import { titleOf } from '../caseName.ts'
import type { Terminal } from '../terminal.ts'

export interface BriefOf {
  readonly name: string
  readonly record: CaseRecord
  readonly diagnostics: readonly Diagnostic[]
}

/** Writes a case's brief as Markdown or as one HTML page. */
export const briefOf = async ({ name, record, diagnostics }: BriefOf, format: 'md' | 'html'): Promise<string> => {
  const brief = makeBrief(record, { title: titleOf(name), diagnostics })
  if (format === 'html') return briefToHtml(brief)
  const sources = new Map(record.reports.map(({ id, source }) => [id, source]))
  return briefToMarkdown(
    brief,
    linkToFile((id) => sources.get(id) ?? id),
  )
}

/** Makes Markdown easier on the eye in a terminal: headings bold, addresses of links left out. In a pipe it stays as it is. */
export const forTerminal = (markdown: string, terminal: Terminal): string =>
  terminal.isWatched
    ? markdown
        .replace(/\[([^\]]*)\]\([^)\s]*\)/gu, (_, label: string) => terminal.paint('dim', label))
        .replace(/^(#{1,6}) (.*)$/gmu, (_, marks: string, words: string) =>
          terminal.paint(marks.length < 3 ? 'bold' : 'cyan', words),
        )
        .replace(/\*\*([^*\n]+)\*\*/gu, (_, words: string) => terminal.paint('bold', words))
        .replace(/\\([\\`*_[\]<>#|])/gu, '$1')
    : markdown
