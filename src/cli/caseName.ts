import { basename, dirname, resolve } from 'node:path'
import { standardInput } from '../intake/source.ts'

/** How a case that nobody named is known: by the places its reports come from, so that the same call finds it again. */
export const caseNameOf = (paths: readonly string[]): string =>
  paths.map((path) => (path === standardInput ? 'standard input' : resolve(path))).join(', ')

/** A short name of a case for people: a folder called "reports" says less than the one it lies in. */
export const titleOf = (caseName: string): string => {
  const [first = '', ...more] = caseName.split(', ')
  const name = /^(?:reports?|rapporter|texts?|articles?)$/iu.test(basename(first))
    ? basename(dirname(first))
    : basename(first)
  return more.length === 0 ? name : `${name} and ${more.length} more`
}
