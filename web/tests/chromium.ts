import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Finds a Chromium: that of the variable CHROMIUM, else one in a usual place. Throws with what to do where there is none. */
export const chromiumPath = (): string => {
  const found = [process.env.CHROMIUM, ...usual].find((path) => path !== undefined && existsSync(path))
  if (!found) throw new Error('no Chromium found: install one, or name it in the variable CHROMIUM')
  return found
}

/** How long a page may take for anything before a test gives up, in milliseconds: long, since a busy machine is no fault. */
export const patience = 60_000

export interface Browser {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Starts a Chromium with nothing kept from before and nothing asked of the network by itself. */
export const openBrowser = async (): Promise<Browser> => {
  const directory = await mkdtemp(join(tmpdir(), 'readout-browser-'))
  const isRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: chromiumPath(),
    headless: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
    ],
  })
  context.setDefaultTimeout(patience)
  return {
    context,
    close: async () => {
      await context.close()
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
