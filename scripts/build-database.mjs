// Makes an empty database and packs it into database/: every new case starts from it. To make one takes seconds, to
// unpack it less than one. Its name holds the version of PGlite, since another may not read it.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

export const ensureDatabase = async () => {
  const manifest = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')
  const name = `empty-${JSON.parse(readFileSync(manifest, 'utf8')).version}.tar.gz`
  const folder = join(root, 'database')
  if (existsSync(join(folder, name))) return
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create()
  const packed = Buffer.from(await (await database.dumpDataDir('gzip')).arrayBuffer())
  await database.close()
  mkdirSync(folder, { recursive: true })
  // whole or not at all: another process may be looking for it
  const unfinished = join(folder, `${process.pid}.unfinished`)
  writeFileSync(unfinished, packed)
  renameSync(unfinished, join(folder, name))
  for (const other of readdirSync(folder))
    if (other.startsWith('empty-') && other !== name) rmSync(join(folder, other), { force: true })
}
