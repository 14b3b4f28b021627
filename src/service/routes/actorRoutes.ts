import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ActorKind } from '../../model/record.ts'
import { type ApiContext, json, makeApi, missing, notFound, paging, wrongCall } from '../api.ts'
import { type CaseIndex, compareTime, idsOfContactItem, namesFor } from '../caseIndex.ts'
import { pageFrom } from '../cursor.ts'
import { type ActorItem, ActorPage, type ActorRef, ActorView } from '../views.ts'

const actorItem = (index: CaseIndex, actor: ActorRef): ActorItem => {
  const full = index.actors.get(actor.id)
  const [office] = full?.offices ?? []
  return {
    actor,
    names: full?.names ?? [],
    ...(office && { office: office.title }),
    mentions: full?.mentions.length ?? 0,
    statements: index.statementsBySpeaker.get(actor.id)?.length ?? 0,
    contacts: index.contactsOf.get(actor.id)?.length ?? 0,
    reports: new Set(full?.mentions.map(({ report }) => report)).size,
  }
}

/** Answers for people, states and organisations. */
export const actorRoutes = ({ now }: ApiContext): OpenAPIHono => {
  const api = makeApi()
  api.openapi(
    createRoute({
      method: 'get',
      path: '/actors',
      summary: 'People, states and organisations, the most named first',
      request: { query: z.object({ ...paging, kind: ActorKind.optional(), q: z.string().max(200).optional() }) },
      responses: { 200: json(ActorPage, 'A page of actors.'), 400: wrongCall },
    }),
    async (c) => {
      const { index, search } = await now()
      const { kind, q, ...page } = c.req.valid('query')
      const found = q ? await search.all(q, 'actor') : undefined
      const named = found && new Set(found)
      const listed = [...index.actorRefs.values()]
        .filter((actor) => (kind === undefined || actor.kind === kind) && (named === undefined || named.has(actor.id)))
        .map((actor) => actorItem(index, actor))
        .sort((a, b) => b.mentions - a.mentions || (a.actor.name < b.actor.name ? -1 : 1))
      return c.json(pageFrom(index, listed, page, { show: (item) => item, idsOf: ({ actor }) => [actor.side] }), 200)
    },
  )
  api.openapi(
    createRoute({
      method: 'get',
      path: '/actors/{id}',
      summary: 'One actor: names, offices, whom they met',
      request: { params: z.object({ id: z.string() }) },
      responses: { 200: json(ActorView, 'The actor.'), 404: notFound },
    }),
    async (c) => {
      const { index } = await now()
      const { id } = c.req.valid('param')
      const actor = index.actors.get(id)
      if (!actor) return c.json(missing('actor', id), 404)
      const contacts = (index.contactsOf.get(id) ?? [])
        .flatMap((contact) => index.contactItem.get(contact.id) ?? [])
        .sort((a, b) => compareTime(a.time, b.time))
      const met = new Map<string, string[]>()
      for (const contact of contacts) {
        const others = contact.participants.some((participant) => participant.actor === id)
          ? contact.participants.map((participant) => participant.actor)
          : contact.parties
        for (const other of new Set(others)) if (other !== id) met.set(other, [...(met.get(other) ?? []), contact.id])
      }
      const positions = index.record.positions.filter(({ holder }) => holder === id)
      const measures = index.record.measures.filter((measure) => measure.actor === id || measure.target === id)
      const names = namesFor(index, [
        id,
        ...met.keys(),
        ...contacts.flatMap(idsOfContactItem),
        ...actor.mentions.map(({ report }) => report),
        ...actor.offices.map(({ evidence }) => evidence.report),
        ...positions.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
        ...measures.flatMap((measure) => [
          measure.actor,
          measure.target,
          ...measure.evidence.map(({ report }) => report),
        ]),
      ])
      return c.json(
        {
          actor,
          contacts,
          positions,
          measures,
          names,
          met: [...met]
            .map(([other, shared]) => ({ actor: other, contacts: shared }))
            .sort((a, b) => b.contacts.length - a.contacts.length || (a.actor < b.actor ? -1 : 1)),
          statements: index.statementsBySpeaker.get(id)?.length ?? 0,
        },
        200,
      )
    },
  )
  return api
}
