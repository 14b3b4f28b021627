import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { PGliteOptions } from '@electric-sql/pglite'

const unpacked = promisify(gunzip)

const versionOfPGlite = async (): Promise<string> => {
  const code = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const [, version = ''] = /"version": "([^"]+)"/u.exec(await readFile(join(code, '..', 'package.json'), 'utf8')) ?? []
  return version
}

/**
 * Gives the empty database that was packed when the program was built (scripts/build-database.mjs), as an option of
 * PGlite. Where there is none of its version, or not a whole one, nothing: PGlite then makes one, which takes seconds.
 */
export const packedEmpty = async (
  folder: string = fileURLToPath(new URL('../../database', import.meta.url)),
): Promise<Pick<PGliteOptions, 'loadDataDir'>> => {
  try {
    const packed = await readFile(join(folder, `empty-${await versionOfPGlite()}.tar.gz`))
    // unpacked here: PGlite ends the process over an archive that is torn
    return { loadDataDir: new Blob([new Uint8Array(await unpacked(packed))]) }
  } catch {
    return {}
  }
}
