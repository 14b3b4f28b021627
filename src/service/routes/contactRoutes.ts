import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Relation } from '../../model/record.ts'
import { type ApiContext, json, makeApi, missing, notFound, paging, several, wrongCall } from '../api.ts'
import { idsOfComparison, idsOfContactItem, idsOfStatement, namesFor, statementItem } from '../caseIndex.ts'
import { pageFrom } from '../cursor.ts'
import { ComparisonPage, ContactPage, ContactView } from '../views.ts'

/** What cannot be true together comes first, then what one side leaves out, then what may both be true. */
const worstFirst = ['conflicts', 'omits', 'differs', 'agrees'] as const

/** Answers for contacts and for what their accounts say against each other. */
export const contactRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/contacts',
      summary: 'Contacts in order of time, the undated last',
      request: { query: z.object({ ...paging, party: several, report: z.string().optional() }) },
      responses: { 200: json(ContactPage, 'A page of contacts.'), 400: wrongCall },
    }),
    async (c) => {
      const { index } = await now()
      const { party, report, ...page } = c.req.valid('query')
      const told = report === undefined ? undefined : new Set((index.contactsIn.get(report) ?? []).map(({ id }) => id))
      const found = index.contactItems.filter(
        (item) =>
          party.every((id) => item.parties.includes(id) || item.participants.some(({ actor }) => actor === id)) &&
          (told === undefined || told.has(item.id)),
      )
      return c.json(pageFrom(index, found, page, { show: (item) => item, idsOf: idsOfContactItem }), 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/contacts/{id}',
      summary: 'One contact with all that its reports say of it',
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: json(ContactView, 'The contact.'), 404: notFound },
    }),
    async (c) => {
      const { index } = await now()
      const { id } = c.req.valid('param')
      const contact = index.contacts.get(id)
      const item = index.contactItem.get(id)
      if (!contact || !item) return c.json(missing('contact', id), 404)
      const comparisons = contact.comparisons.flatMap((comparison) => index.comparisons.get(comparison) ?? [])
      const statements = index.statementsAt.get(id) ?? []
      const names = namesFor(index, [
        ...idsOfContactItem(item),
        ...contact.claims.flatMap(({ evidence, via, value }) => [evidence.report, ...via, value]),
        ...comparisons.flatMap(idsOfComparison),
        ...comparisons.flatMap(({ variants }) => variants.map(({ value }) => value)),
        ...statements.flatMap(idsOfStatement),
      ])
      return c.json(
        {
          contact,
          item,
          comparisons,
          statements: statements.map((statement) => statementItem(index, statement)),
          names,
        },
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/comparisons',
      summary: 'Where accounts part, the contradictions first',
      request: {
        query: z.object({
          ...paging,
          relation: z.preprocess(
            (value) => (value === undefined || Array.isArray(value) ? value : [value]),
            z.array(Relation).optional(),
          ),
        }),
      },
      responses: { 200: json(ComparisonPage, 'A page of comparisons.'), 400: wrongCall },
    }),
    async (c) => {
      const { index } = await now()
      const { relation, ...page } = c.req.valid('query')
      const wanted = new Set(relation ?? ['conflicts', 'omits', 'differs'])
      const found = index.record.comparisons
        .flatMap((comparison) => {
          const contact = index.contactItem.get(comparison.contact)
          return contact && wanted.has(comparison.relation) ? [{ comparison, contact }] : []
        })
        .sort((a, b) => worstFirst.indexOf(a.comparison.relation) - worstFirst.indexOf(b.comparison.relation))
      const idsOf = ({ comparison, contact }: (typeof found)[number]): readonly (string | undefined)[] => [
        ...idsOfComparison(comparison),
        ...comparison.variants.map(({ value }) => value),
        ...idsOfContactItem(contact),
      ]
      return c.json(pageFrom(index, found, page, { show: (item) => item, idsOf }), 200)
    },
  )
  return api
}
