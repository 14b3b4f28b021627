import type { ActorRef, CaseView } from '../../../src/service/views.ts'

/** As many colours as can be told apart; further sides share the last, quiet one. */
const colours = 7

const places = $state<{ of: Readonly<Record<string, number>> }>({ of: {} })

/** Gives every side of the case its colour: the most present side the first. */
export const orderSides = (sides: CaseView['sides']): void => {
  places.of = Object.fromEntries(sides.map(({ id }, i) => [id, Math.min(i, colours)]))
}

/** Gives the class that sets `--side` for a side's id; a quiet one where there is no side. */
export const sideClass = (side: string | undefined): string =>
  `side-${side === undefined ? colours : (places.of[side] ?? colours)}`

/** Sorts sides as the case has them, so that two sides always stand in the same order. */
export const inOrder = (sides: readonly string[]): readonly string[] =>
  [...sides].sort((a, b) => (places.of[a] ?? colours + 1) - (places.of[b] ?? colours + 1))

/** Gives the class of the side that an actor speaks for. */
export const actorClass = (actor: ActorRef | undefined): string => sideClass(actor?.side)
