import { daysBetween } from '../edtf.ts'
import type { KnownAccount } from './contact-account.ts'
import { tookPlace } from './status.ts'

/** How near in time two reports lie that tell of the news of one day, in days. */
export const newsReach = 3

/** The reports came out within the same few days. */
export const isToldTogether = (a: KnownAccount, b: KnownAccount): boolean =>
  a.published !== undefined && b.published !== undefined && daysBetween(a.published, b.published) <= newsReach

/** Both reports are of the same few days: the meeting of the same two, or the next one of the same sides, is no other. */
export const isOneNews = (a: KnownAccount, b: KnownAccount): boolean =>
  isToldTogether(a, b) && isFresh(a, b) && isFresh(b, a)

/** What an account dates and has been was not long before the other's report. */
const isFresh = ({ stretch, local }: KnownAccount, { published }: KnownAccount): boolean =>
  stretch === undefined ||
  published === undefined ||
  !tookPlace(local.status) ||
  daysBetween(stretch, published) <= newsReach
