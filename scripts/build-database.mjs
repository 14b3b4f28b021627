// Makes an empty database and packs it: every new case starts from it. To make one takes seconds, to unpack it about
// one. Its name holds the version of PGlite, since another may not read it; src/store/packed-empty.ts looks for it.
//   node scripts/build-database.mjs [FOLDER]
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './install.mjs'

const folder = resolve(process.argv[2] ?? join(root, 'database'))
const manifest = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')
const name = `empty-${JSON.parse(readFileSync(manifest, 'utf8')).version}.tar.gz`
if (existsSync(join(folder, name))) process.exit(0)

const { PGlite } = await import('@electric-sql/pglite')
const database = await PGlite.create()
const packed = Buffer.from(await (await database.dumpDataDir('gzip')).arrayBuffer())
await database.close()

mkdirSync(folder, { recursive: true })
// whole or not at all: another process may be looking for it
const unfinished = join(folder, `${name}.${process.pid}`)
try {
  writeFileSync(unfinished, packed)
  renameSync(unfinished, join(folder, name))
} finally {
  rmSync(unfinished, { force: true })
}
// those of other versions; one of this that is being written belongs to another process
for (const other of readdirSync(folder))
  if (other.startsWith('empty-') && !other.startsWith(name)) rmSync(join(folder, other), { force: true })
