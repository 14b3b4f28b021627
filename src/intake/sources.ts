import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { decode } from './decode.ts'
import type { Stated } from './frontmatter.ts'
import { readSidecar } from './frontmatter.ts'
import type { Source } from './source.ts'
import { mostBytes, standardInput } from './source.ts'

/** A source found under the paths given, or what kept it from being one. */
export type Found =
  | { readonly kind: 'source'; readonly source: Source; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }

const refused = (source: string, code: string, message: string): Found => ({
  kind: 'refused',
  diagnostics: [{ code, severity: 'error', source, message }],
})

const isSidecar = (name: string): boolean => /\.meta\.json$/iu.test(name)
/** A folder's own description of itself. */
const isReadme = (name: string): boolean => /^readme(?:\.\w+)?$/iu.test(name)
const isHidden = (name: string): boolean => name.startsWith('.')

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const reasonOf = (error: unknown): string => {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'There is no such file or folder.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read by this user; change its permissions.'
  return `It could not be read (${code || (error instanceof Error ? error.message : 'unknown error')}).`
}

/** Files under a folder, folders within it too, sorted by their names so that every run meets them in one order. */
const filesUnder = async function* (folder: string, seen: ReadonlySet<string>): AsyncGenerator<string | Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refused(folder, 'unreadable', reasonOf(error)),
  )
  if ('kind' in entries) {
    yield entries
    return
  }
  const inOrder = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of inOrder) {
    if (isHidden(entry.name) || isSidecar(entry.name) || isReadme(entry.name)) continue
    const path = join(folder, entry.name)
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() &&
        (await stat(path).then(
          (found) => found.isDirectory(),
          () => false,
        )))
    if (!isFolder) {
      yield path
      continue
    }
    // a link back to a folder above would go round for ever
    const real = await realpath(path)
    if (!seen.has(real)) yield* filesUnder(path, new Set([...seen, real]))
  }
}

interface Beside {
  readonly stated?: Stated
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what stands in `NAME.meta.json` beside NAME.txt, or beside it under its whole name. */
const sidecarOf = async (path: string): Promise<Beside> => {
  const candidates = [path.replace(/\.[^./\\]*$/u, '.meta.json'), `${path}.meta.json`]
  for (const candidate of candidates) {
    if (candidate === path) continue
    const bytes = await readFile(candidate).catch((error: unknown) => codeOf(error))
    if (bytes === 'ENOENT' || bytes === 'ENOTDIR' || bytes === 'ENAMETOOLONG') continue
    const stated = typeof bytes === 'string' ? undefined : readSidecar(decode(bytes).text)
    if (stated) return { stated, diagnostics: [] }
    const message =
      typeof bytes === 'string'
        ? `The sidecar could not be read (${bytes}).`
        : 'The sidecar is no JSON object; expected {"title": …, "published": …}.'
    return {
      diagnostics: [
        {
          code: 'sidecar_broken',
          severity: 'warning',
          source: candidate,
          message: `${message} The report was read without it.`,
        },
      ],
    }
  }
  return { diagnostics: [] }
}

const readOne = async (path: string): Promise<Found> => {
  try {
    const { size } = await stat(path)
    // a file far too large is refused before its bytes fill the memory
    if (size > mostBytes)
      return refused(
        path,
        'file_too_large',
        `The file has ${Math.round(size / 1024 / 1024)} MB; a report has at most ${mostBytes / 1024 / 1024}. Split it into its reports.`,
      )
    const kind = await lstat(path)
    if (kind.isSocket() || kind.isFIFO() || kind.isCharacterDevice() || kind.isBlockDevice())
      return refused(path, 'not_a_file', 'This is no ordinary file; expected a report or a folder of them.')
    const bytes = await readFile(path)
    const { stated, diagnostics } = await sidecarOf(path)
    return { kind: 'source', source: { source: path, bytes, ...(stated === undefined ? {} : { stated }) }, diagnostics }
  } catch (error) {
    return refused(path, codeOf(error) === 'ENOENT' ? 'not_found' : 'unreadable', reasonOf(error))
  }
}

/** Bytes of a stream, at most one more than a report may have: the rest would only be refused. */
const readStream = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    parts.push(bytes)
    size += bytes.length
    if (size > mostBytes) break
  }
  return Buffer.concat(parts)
}

/** A path to read, known before its bytes are. */
export type Located = { readonly kind: 'path'; readonly path: string } | Found

/**
 * Finds what is to be read under paths: files as they are named, folders with all in them. Hidden files,
 * sidecars and a folder's README are no reports. A folder without files is told of; nothing that fails keeps the rest from being found.
 */
export const locate = async function* (paths: readonly string[]): AsyncGenerator<Located> {
  for (const path of paths) {
    if (path === standardInput) {
      yield { kind: 'path', path }
      continue
    }
    try {
      const found = await stat(path)
      if (!found.isDirectory()) {
        yield { kind: 'path', path }
        continue
      }
      let some = false
      for await (const file of filesUnder(path, new Set([await realpath(path)]))) {
        some = true
        yield typeof file === 'string' ? { kind: 'path', path: file } : file
      }
      if (!some) yield refused(path, 'no_reports', 'The folder has no files to read; expected .txt or .md files in it.')
    } catch (error) {
      yield refused(path, codeOf(error) === 'ENOENT' ? 'not_found' : 'unreadable', reasonOf(error))
    }
  }
}

/** Reads the bytes of one located path, with what its sidecar says. `input` stands for standard input. */
export const openSource = async (path: string, input: AsyncIterable<Uint8Array | string>): Promise<Found> =>
  path === standardInput
    ? { kind: 'source', source: { source: standardInput, bytes: await readStream(input) }, diagnostics: [] }
    : readOne(path)
