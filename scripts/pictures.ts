// Makes the pictures of the README out of the example as it is read now: npm run pictures
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CaseRecord } from '../src/model/record.ts'
import { openBrowser } from '../web/tests/chromium.ts'
import { buildPages, serveRecord, settled } from '../web/tests/served.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs', 'images')

const { stdout, status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), 'src/cli/main.ts', 'read', 'examples/tbilisi/reports', '--json'], {
  cwd: root, encoding: 'utf8', maxBuffer: 1 << 28,
})
if (status !== 0) throw new Error(`the example could not be read: ${stderr}`)
const record = CaseRecord.parse(JSON.parse(stdout))

mkdirSync(folder, { recursive: true })
buildPages()
const served = await serveRecord(record, { title: 'Tbilisi' })
const browser = await openBrowser()
try {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(served.url)
  await settled(page)
  await page.locator('.frame svg a').first().waitFor()
  await page.screenshot({ path: join(folder, 'case.png') })
  const quotations = record.statements.filter(({ form }) => form === 'direct')
  const [said] = quotations[Math.floor(quotations.length / 2)]?.spans ?? []
  if (!said) throw new Error('the example holds no quotation')
  await page.goto(`${served.url}/report#r=${said.report}&span=${said.start}-${said.end}`)
  await settled(page)
  await page.locator('.text .asked').first().waitFor()
  await page.screenshot({ path: join(folder, 'report.png') })
} finally {
  await browser.close()
  await served.close()
}
