import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Reader } from '../pipeline.ts'
import type { CaseSource } from '../service/source.ts'
import { StoreFailure } from '../store/failure.ts'
import type { Store } from '../store/store.ts'
import { titleOf } from './caseName.ts'
import type { ExitCode } from './exit.ts'
import { exit } from './exit.ts'
import type { OpenedCase } from './openCase.ts'
import { defaultPlace } from './place.ts'
import type { Stop } from './stop.ts'
import { listenForStop } from './stop.ts'
import type { Terminal } from './terminal.ts'

interface CaseOptions {
  readonly case?: string
  readonly db?: string
}
interface ReadOptions extends CaseOptions {
  readonly date?: string
  readonly json?: boolean
}
interface ServeOptions extends CaseOptions {
  readonly host: string
  readonly port: number
  readonly privateLinks?: boolean
}

const version = (): string => {
  const found = /"version": "([^"]+)"/u.exec(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return found?.[1] ?? 'unknown'
}

const port = (value: string): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('expected a number from 0 to 65535.')
  return number
}

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`

const serveUntilStopped = async (
  source: CaseSource,
  { host, port: at, privateLinks = false }: ServeOptions,
  stop: Stop,
  terminal: Terminal,
): Promise<void> => {
  const { serveCase } = await import('./commands/serve.ts')
  const served = await serveCase(source, { host, port: at, links: { allowsPrivate: privateLinks } })
  terminal.tell(`Serving at ${served.url} (Ctrl-C ends it)`)
  await stop.stopped
  await served.close()
}

const withCase = async <T>(
  options: CaseOptions,
  work: (opened: OpenedCase, store: Store, reader: Reader) => Promise<T>,
): Promise<T> => {
  // what a command does not need is not loaded: help is there at once
  const [{ openReader }, { openStore }] = await Promise.all([import('../pipeline.ts'), import('../store/store.ts')])
  const { chooseCase, openCase } = await import('./openCase.ts')
  const reader = await openReader()
  const store = await openStore(options.db ?? defaultPlace)
  try {
    return await work(await openCase(store, await chooseCase(store, options.case), reader), store, reader)
  } finally {
    await store.close()
  }
}

/** Builds the command; `end` is told what it ends with. */
const programFor = (terminal: Terminal, end: (code: ExitCode) => void): Command => {
  const program = new Command('readout')
    .description('Reads many news reports of a diplomatic process into one sourced record.')
    .version(version())
    .configureOutput({ writeOut: (text) => terminal.write(text), writeErr: (text) => terminal.tell(text.trimEnd()) })
    .exitOverride()
    .showHelpAfterError('(readout --help shows what can be asked for)')
    .addHelpText(
      'after',
      examples(
        'readout read reports/',
        'readout brief --format html > brief.html',
        'readout show Lindqvist',
        'readout serve',
      ),
    )
    .addHelpText('after', '\nEnds with 0 when all was read, 1 when some reports were not, 2 for a wrong call.')
  const caseOption = new Option('--case <name>', 'the case; without it the one last read into')
  const dbOption = new Option('--db <place>', `where cases are kept: a folder, or postgres://…`).default(
    undefined,
    defaultPlace,
  )

  program
    .command('read')
    .description('Read reports: files, folders, or - for standard input.')
    .argument('<path...>', 'plain text, Markdown and HTML; NAME.meta.json beside NAME tells of it')
    .addOption(
      new Option('--case <name>', 'add them to a case of this name; without it the case is what lies under the paths'),
    )
    .addOption(dbOption)
    .option('--date <date>', 'publication date of reports that have none')
    .option('--json', 'print the whole record as JSON')
    .addHelpText(
      'after',
      examples(
        'readout read reports/',
        'readout read a.txt b.md --json > record.json',
        'readout read new/ --case talks --date 2025-02',
        'curl -s https://example.org/a.txt | readout read -',
      ),
    )
    .action(async (paths: readonly string[], options: ReadOptions, command: Command) => {
      const stop = listenForStop()
      if (options.date !== undefined && (await import('../intake/dates.ts')).readStatedDate(options.date) === undefined)
        command.error(
          `error: option '--date <date>' argument '${options.date}' is no date; expected one like 2025-02-27, 2025-02 or "27 February 2025".`,
        )
      const [{ openReader }, { readCase, openStoreFor, summaryOf }] = await Promise.all([
        import('../pipeline.ts'),
        import('./commands/read.ts'),
      ])
      const store = await openStoreFor(options, terminal)
      try {
        const { case: caseName, json: isJson, ...rest } = options
        const result = await readCase(
          { paths, ...rest, signal: stop.signal, ...(caseName === undefined ? {} : { caseName }) },
          await openReader(),
          store,
          terminal,
        )
        terminal.write(isJson ? JSON.stringify(result.record, null, 1) : summaryOf(result))
        if (!isJson && terminal.isWatched && store) terminal.tell('readout brief shows them.')
        end(result.code)
      } finally {
        stop.release()
        await store?.close()
      }
    })

  program
    .command('brief')
    .description('Print the brief of a case: its contacts, where accounts part, what each side said.')
    .addOption(caseOption)
    .addOption(dbOption)
    .addOption(new Option('--format <format>', 'as Markdown or as one HTML page').choices(['md', 'html']).default('md'))
    .addHelpText(
      'after',
      examples('readout brief', 'readout brief --format html > brief.html', 'readout brief --case talks'),
    )
    .action((options: CaseOptions & { readonly format: 'md' | 'html' }) =>
      withCase(options, async (opened) => {
        const { briefOf, forTerminal } = await import('./commands/brief.ts')
        const brief = await briefOf(opened, options.format)
        terminal.write(options.format === 'md' ? forTerminal(brief, terminal) : brief)
      }),
    )

  program
    .command('show')
    .description('Show all that is known of a contact, a person or a state, each line with its place.')
    .argument('<name-or-id...>', 'a name, a part of one, or an id')
    .addOption(caseOption)
    .addOption(dbOption)
    .addHelpText('after', examples('readout show Lindqvist', 'readout show k-3f2a9c1b7d40'))
    .action((words: readonly string[], options: CaseOptions) =>
      withCase(options, async ({ record, name, diagnostics, decisions }, store) => {
        const { findShown, showText, shownLine } = await import('./commands/show.ts')
        const asked = words.join(' ')
        const found = findShown(record, asked)
        const [first] = found
        if (found.length === 1 && first) terminal.write(showText(record, first, terminal))
        else if (found.length > 1) terminal.write(found.map((one) => shownLine(record, one)).join('\n'))
        else {
          const [{ searchCase }, { revisionOf }] = await Promise.all([
            import('../service/search.ts'),
            import('../service/memory.ts'),
          ])
          const { search } = searchCase(
            async () => store.searchTable(name),
            record,
            revisionOf(record, diagnostics, decisions),
          )
          const holding = (await search.all(asked, 'report')) ?? []
          const sources = record.reports.filter(({ id }) => holding.includes(id)).map(({ source }) => source)
          terminal.tell(
            `No contact, person or state of the case fits "${asked}".${sources.length > 0 ? ` These reports have the words: ${sources.join(', ')}` : ''}`,
          )
          end(exit.partly)
        }
      }),
    )

  program
    .command('serve')
    .description('Serve a case to a browser on this machine.')
    .addOption(caseOption)
    .addOption(dbOption)
    .option('--port <number>', 'port; 0 takes a free one', port, 4747)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--private-links', 'let links handed in lead to this machine and private networks')
    .addHelpText('after', examples('readout serve', 'readout serve --port 8080 --case talks'))
    .action((options: ServeOptions) =>
      withCase(options, async ({ name }, store, reader) => {
        const { storedSource } = await import('./storedSource.ts')
        await serveUntilStopped(storedSource(store, name, reader), options, listenForStop(), terminal)
      }),
    )

  program
    .command('export')
    .description('Print the record of a case, or the JSON Schema of its format.')
    .addOption(caseOption)
    .addOption(dbOption)
    .addOption(new Option('--format <format>', 'what to print').choices(['json', 'schema']).default('json'))
    .addHelpText('after', examples('readout export --format json > record.json', 'readout export --format schema'))
    .action(async (options: CaseOptions & { readonly format: 'json' | 'schema' }) => {
      if (options.format === 'schema') {
        const [{ z }, { CaseRecord }] = await Promise.all([import('zod'), import('../model/record.ts')])
        terminal.write(JSON.stringify(z.toJSONSchema(CaseRecord), null, 1))
        return
      }
      await withCase(options, async ({ record }) => terminal.write(JSON.stringify(record, null, 1)))
    })

  program
    .command('start')
    .description('Read reports, print their brief and serve it: the three in one.')
    .argument('<path...>', 'files and folders')
    .addOption(caseOption)
    .addOption(dbOption)
    .option('--port <number>', 'port; 0 takes a free one', port, 4747)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--private-links', 'let links handed in lead to this machine and private networks')
    .option('--once', 'read and print, and do not serve')
    .addHelpText('after', examples('readout start examples/', 'readout start reports/ --once'))
    .action(
      async (
        paths: readonly string[],
        {
          case: caseName,
          once,
          host,
          port: at,
          privateLinks = false,
          ...rest
        }: ServeOptions & { readonly once?: boolean },
      ) => {
        const stop = listenForStop()
        const [{ openReader }, { readCase, openStoreFor, summaryOf }, { briefOf, forTerminal }] = await Promise.all([
          import('../pipeline.ts'),
          import('./commands/read.ts'),
          import('./commands/brief.ts'),
        ])
        const store = await openStoreFor(rest, terminal)
        try {
          const reader = await openReader()
          const result = await readCase(
            { paths, ...rest, signal: stop.signal, ...(caseName === undefined ? {} : { caseName }) },
            reader,
            store,
            terminal,
          )
          const opened = { ...result, name: result.caseName }
          terminal.write(forTerminal(await briefOf(opened, 'md'), terminal))
          terminal.tell(summaryOf(result))
          end(result.code)
          if (once || result.code === exit.stopped) return
          const [{ storedSource }, { memorySource }] = await Promise.all([
            import('./storedSource.ts'),
            import('../service/memory.ts'),
          ])
          const source = store
            ? storedSource(store, result.caseName, reader)
            : memorySource({ title: titleOf(result.caseName), record: result.record, diagnostics: result.diagnostics })
          await serveUntilStopped(source, { host, port: at, privateLinks }, stop, terminal)
        } finally {
          stop.release()
          await store?.close()
        }
      },
    )
  return program
}

const isHelp = (error: CommanderError): boolean =>
  error.code === 'commander.helpDisplayed' || error.code === 'commander.version' || error.code === 'commander.help'

/** Runs the command that the words ask for and gives what the process should end with; problems go to the terminal. */
export const runCommand = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = exit.done
  const program = programFor(terminal, (end) => {
    code = end
  })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return isHelp(error) && error.exitCode === 0 ? exit.done : exit.wrongCall
    if (error instanceof StoreFailure) {
      terminal.warn(error.diagnostic)
      return exit.partly
    }
    throw error
  }
}
