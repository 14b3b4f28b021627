import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { CaseRecord } from '../../src/model/record.ts'
import { openReader, readSources, recordOf } from '../../src/pipeline.ts'
import { serveRecord, settled } from './served.ts'

/** The pictures of the README: the case and a report of the example, as the pages draw them. */
export const pictureNames = ['case.png', 'report.png'] as const

/** Where the README has them from. */
export const pictureFolder = fileURLToPath(new URL('../../docs/images/', import.meta.url))

/** Reads the example as it is read now. */
export const exampleRecord = async (): Promise<CaseRecord> => {
  const readings = []
  for await (const { reading } of readSources([fileURLToPath(new URL('../../examples/tbilisi/reports', import.meta.url))], { reader: await openReader() })) if (reading) readings.push(reading)
  return recordOf(readings)
}

/** Takes the pictures of a record into a folder. */
export const takePictures = async (page: Page, record: CaseRecord, folder: string): Promise<void> => {
  const quotations = record.statements.filter(({ form }) => form === 'direct')
  const [said] = quotations[Math.floor(quotations.length / 2)]?.spans ?? []
  if (!said) throw new Error('the example holds no quotation')
  mkdirSync(folder, { recursive: true })
  const served = await serveRecord(record, { title: 'Tbilisi' })
  try {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(served.url)
    await settled(page)
    await page.locator('.frame svg a').first().waitFor()
    await page.screenshot({ path: join(folder, 'case.png') })
    await page.goto(`${served.url}/report#r=${said.report}&span=${said.start}-${said.end}`)
    await settled(page)
    await page.locator('.text .asked').first().waitFor()
    await page.screenshot({ path: join(folder, 'report.png') })
  } finally {
    await served.close()
  }
}

/**
 * Tells how unlike two pictures are, from 0 to 1: of the fields of a coarse grid in which either has something on its
 * paper, the share that is lighter or darker in one than in the other. Another font, a word more or another date change
 * few fields; another layout changes many.
 */
export const unlikeness = (page: Page, a: Uint8Array, b: Uint8Array): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [columns, rows, tolerance] = [32, 24, 0.05]
      const lightness = async (png: string): Promise<readonly number[]> => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: columns, height: rows })
        const context = canvas.getContext('2d')
        if (!context) throw new Error('this browser draws nothing')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, columns, rows)
        const { data } = context.getImageData(0, 0, columns, rows)
        return Array.from({ length: columns * rows }, (_, i) => ((data[i * 4] ?? 0) * 0.3 + (data[i * 4 + 1] ?? 0) * 0.59 + (data[i * 4 + 2] ?? 0) * 0.11) / 255)
      }
      const [first = [], second = []] = await Promise.all(pictures.map(lightness))
      const paper = Math.max(...first, ...second)
      const used = first.flatMap((light, i) => (Math.min(light, second[i] ?? 0) < paper - 0.02 ? [Math.abs(light - (second[i] ?? 0))] : []))
      return used.length === 0 ? 0 : used.filter((difference) => difference > tolerance).length / used.length
    },
    [a, b].map((bytes) => Buffer.from(bytes).toString('base64')),
  )
