import { formatOf } from './format.ts'
import type { Source } from './source.ts'

/** Puts beside an HTML page's bytes the main text that is read of it; gives any other source as it is. What reads pages is loaded with the first. */
export const withPage = async (given: Source): Promise<Source> => {
  if (given.page || formatOf(given.source, given.bytes, given.mediaType).kind !== 'page') return given
  const { readPage } = await import('./page.ts')
  const page = readPage(given.bytes, given.mediaType)
  return page ? { ...given, page } : given
}
