// Finds a Chromium for the browser test, or installs one.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bin, root, run } from './install.mjs'

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What playwright has installed for itself, if it has. */
const playwrights = () => {
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core')
  return chromium.executablePath()
}

const found = () => [process.env.CHROMIUM, ...usual, playwrights()].find((path) => path && isRunnable(path))

/** Gives the path of a Chromium, installing one where there is none; undefined, with a word about it, where that fails. */
export const ensureChromium = () => {
  const there = found()
  if (there) return there
  console.error('There is no Chromium here; installing one …')
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    if (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) !== 0) {
      run('apt-get', ['update'])
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    }
  }
  if (!found()) run(bin('playwright-core'), ['install', 'chromium'])
  const installed = found()
  if (!installed)
    console.error(
      'No Chromium could be installed: install Chromium or Chrome and set CHROMIUM to its path, then run npm test again.',
    )
  return installed
}
