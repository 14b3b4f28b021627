/**
 * Measures the analysis of documents in a process of its own: `node --import tsx bench/language-speed.ts FILE WORKERS`.
 * FILE holds [{text, paragraphs}] in English; prints one line of JSON.
 */
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadAnalyser } from '../src/language/load.ts'

const documentsSchema = z.array(
  z.object({ text: z.string(), paragraphs: z.array(z.object({ start: z.number(), end: z.number() })) }),
)
const answerSchema = z.object({ tokens: z.number(), loadMs: z.number() })
const taskSchema = z.object({ file: z.string(), worker: z.number(), workers: z.number() })

const documentsOf = (file: string): z.infer<typeof documentsSchema> =>
  documentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Loads the model, tells that it is ready, and analyses its share of the documents when told to. */
const work = async (): Promise<void> => {
  const task = taskSchema.parse(workerData)
  const began = performance.now()
  const analyser = await loadAnalyser({ threads: 1 })
  const loadMs = performance.now() - began
  const documents = documentsOf(task.file).filter((_, index) => index % task.workers === task.worker)
  const read = async (): Promise<number> => {
    let tokens = 0
    for (const { text, paragraphs } of documents) {
      const blocks = paragraphs.map(({ start, end }) => ({ start, end, language: 'en' }))
      const { sentences } = await analyser.analyse(text, blocks)
      for (const sentence of sentences) tokens += sentence.tokens.length
    }
    return tokens
  }
  parentPort?.on('message', () => {
    read().then((tokens) => parentPort?.postMessage({ tokens, loadMs }))
  })
  parentPort?.postMessage({ tokens: 0, loadMs })
}

// A worker does not inherit the loader that reads TypeScript: it registers one, then runs this very file.
const IN_WORKER = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(import.meta.url)})
})`

const nextAnswer = (worker: Worker): Promise<z.infer<typeof answerSchema>> =>
  new Promise((resolve, reject) => {
    worker.once('message', (answer) => resolve(answerSchema.parse(answer)))
    worker.once('error', reject)
  })

const measure = async (file: string, workers: number): Promise<void> => {
  const pool = Array.from(
    { length: workers },
    (_, worker) => new Worker(IN_WORKER, { eval: true, workerData: { file, worker, workers } }),
  )
  const ready = await Promise.all(pool.map(nextAnswer))
  const round = async (): Promise<{ tokens: number; wall: number; cpu: number }> => {
    const cpu = process.cpuUsage()
    const began = performance.now()
    const answers = await Promise.all(
      pool.map((worker) => {
        const answer = nextAnswer(worker)
        worker.postMessage('go')
        return answer
      }),
    )
    const used = process.cpuUsage(cpu)
    const tokens = answers.reduce((sum, answer) => sum + answer.tokens, 0)
    return { tokens, wall: (performance.now() - began) / 1000, cpu: (used.user + used.system) / 1e6 }
  }
  // The first round warms the compiler and the caches; of three more the best counts, others may use the machine too.
  await round()
  const rounds = [await round(), await round(), await round()]
  console.log(
    JSON.stringify({
      tokens: rounds[0]?.tokens ?? 0,
      perSecond: Math.round(Math.max(...rounds.map((r) => r.tokens / r.wall))),
      perCoreSecond: Math.round(Math.max(...rounds.map((r) => r.tokens / r.cpu))),
      loadMs: Math.round(Math.min(...ready.map((answer) => answer.loadMs))),
      memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  )
  await Promise.all(pool.map((worker) => worker.terminate()))
}

if (isMainThread) await measure(process.argv[2] ?? '', Number(process.argv[3] ?? 1))
else await work()
