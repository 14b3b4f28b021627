import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { CaseIndex } from './caseIndex.ts'
import { readCursor } from './cursor.ts'
import type { CaseSearch } from './search.ts'
import { Problem } from './views.ts'

/** What every route of the API has at hand. */
export interface ApiContext {
  /** The case as it stands now, with its index and search; kept until the revision changes. */
  readonly now: () => Promise<{ readonly index: CaseIndex; readonly search: CaseSearch }>
}

/** Makes a part of the API whose wrong calls are answered in the project's one error shape. */
export const makeApi = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const message = result.error.issues
        .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
        .join('; ')
      return c.json({ code: 'wrong_call', message } satisfies Problem, 400)
    },
  })

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const wrongCall = json(Problem, 'The call is wrong; the message says what was found and what was expected.')
export const notFound = json(Problem, 'The case has no such item, or no longer.')

export const missing = (what: string, id: string): Problem => ({
  code: 'not_found',
  message: `The case has no ${what} “${id}”. It may have been merged with another or its report taken away.`,
})

/** The longest page and the usual one. */
const mostItems = 500
const usualItems = 100

export const paging = {
  cursor: z
    .string()
    .max(100)
    .refine((cursor) => readCursor(cursor) !== undefined, 'no cursor of this API; leave it out to begin at the start')
    .optional()
    .openapi({ description: 'Where to go on: the `next` of the page before.' }),
  at: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .openapi({ description: 'Jumps to this place in the list; the first is 0.' }),
  limit: z.coerce.number().int().min(1).max(mostItems).default(usualItems),
}

/** A parameter that may be given several times. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value))
