import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { CaseRecord } from '../../model/record.ts'
import { type ApiContext, json, makeApi } from '../api.ts'
import { idsOfContactItem, namesFor } from '../caseIndex.ts'
import type { CaseSource } from '../source.ts'
import { CaseView, MeasuresView, PositionsView, ReviewView } from '../views.ts'

const tally = (values: Iterable<string | undefined>): readonly { value: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

const mostSpeakers = 200

/** Answers for the case as a whole. */
export const caseRoutes = ({ now }: ApiContext, source: CaseSource): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/case',
      summary: 'The case: its size, sides, languages and what can be filtered by',
      responses: { 200: json(CaseView, 'The case.') },
    }),
    async (c) => {
      const { index } = await now()
      const { record, state } = index
      const count = (relation: string): number =>
        record.comparisons.filter((comparison) => comparison.relation === relation).length
      const speakers = tally(record.statements.flatMap((statement) => statement.speakers)).slice(0, mostSpeakers)
      return c.json(
        {
          title: state.title,
          format: record.format,
          generator: record.generator,
          revision: state.revision,
          canAdd: source.addReports !== undefined,
          canDecide: source.decide !== undefined,
          counts: {
            reports: record.reports.length,
            contacts: record.contacts.length,
            statements: record.statements.length,
            positions: record.positions.length,
            measures: record.measures.length,
            actors: record.actors.length,
            differs: count('differs'),
            conflicts: count('conflicts'),
            omits: count('omits'),
            review: record.review.length,
            diagnostics: state.diagnostics.length,
          },
          sides: index.sides,
          languages: tally(record.reports.map(({ language }) => language)),
          outlets: tally(record.reports.map(({ outlet }) => outlet)),
          channels: tally(record.statements.map(({ channel }) => channel)),
          issues: tally(record.statements.flatMap(({ topics }) => topics)),
          speakers,
          names: namesFor(index, [...index.sides.map(({ id }) => id), ...speakers.map(({ value }) => value)]),
        },
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/record',
      summary: 'The whole record, format readout/1',
      responses: { 200: json(CaseRecord, 'The record.') },
    }),
    async (c) => c.json((await now()).index.record, 200),
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/positions',
      summary: 'Where sides stand, by issue',
      responses: { 200: json(PositionsView, 'Issues, most positions first.') },
    }),
    async (c) => {
      const { index } = await now()
      const issues = new Map<string, (typeof index.record.positions)[number][]>()
      for (const position of index.record.positions)
        issues.set(position.issue, [...(issues.get(position.issue) ?? []), position])
      const names = namesFor(
        index,
        index.record.positions.flatMap(({ holder, evidence }) => [holder, ...evidence.map(({ report }) => report)]),
      )
      const sorted = [...issues]
        .map(([issue, positions]) => ({ issue, positions }))
        .sort((a, b) => b.positions.length - a.positions.length || (a.issue < b.issue ? -1 : 1))
      return c.json({ issues: sorted, names }, 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/measures',
      summary: 'Acts other than contacts',
      responses: { 200: json(MeasuresView, 'Measures.') },
    }),
    async (c) => {
      const { index } = await now()
      const { measures } = index.record
      return c.json(
        {
          items: measures,
          names: namesFor(
            index,
            measures.flatMap(({ actor, target, evidence }) => [actor, target, ...evidence.map(({ report }) => report)]),
          ),
        },
        200,
      )
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/review',
      summary: 'What is left for a person to decide, and what could not be read',
      responses: { 200: json(ReviewView, 'Likenesses and diagnostics.') },
    }),
    async (c) => {
      const { index } = await now()
      const { review } = index.record
      const ids = review.flatMap(({ a, b }) => [a, b])
      const contacts = ids.flatMap((id) => index.contactItem.get(id) ?? [])
      return c.json(
        {
          items: review,
          contacts,
          diagnostics: index.state.diagnostics,
          names: namesFor(index, [...ids, ...contacts.flatMap(idsOfContactItem)]),
        },
        200,
      )
    },
  )
  return api
}
