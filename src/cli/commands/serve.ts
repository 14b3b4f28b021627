import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LinkOptions } from '../../service/links/fetch-link.ts'
import type { Served } from '../../service/serve.ts'
import { serve } from '../../service/serve.ts'
import type { CaseSource } from '../../service/source.ts'
import { StoreFailure } from '../../store/failure.ts'
import { briefOf } from './brief.ts'

const pages = fileURLToPath(new URL('../../../web/build', import.meta.url))

/** Serves a case to a browser. Where the web app is not built, the brief with its reports is the page. */
export const serveCase = async (
  source: CaseSource,
  at: { readonly host: string; readonly port: number; readonly links?: LinkOptions },
): Promise<Served> => {
  const hasPages = existsSync(join(pages, 'index.html'))
  const folder = hasPages ? undefined : mkdtempSync(join(tmpdir(), 'readout-page-'))
  const clean = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  if (folder !== undefined) {
    const { title, record, diagnostics } = await source.current()
    writeFileSync(join(folder, 'index.html'), await briefOf({ name: title, record, diagnostics }, 'html'))
  }
  try {
    const served = await serve({ source, ...at, webDir: folder ?? pages })
    return {
      url: served.url,
      close: async () => {
        await served.close()
        clean()
      },
    }
  } catch (error) {
    clean()
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new StoreFailure(
        'port_taken',
        `${at.host}:${at.port}`,
        'Another program listens there. Give another port with --port, or 0 for a free one.',
        { cause: error },
      )
    throw error
  }
}
