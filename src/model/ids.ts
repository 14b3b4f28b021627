import { createHash } from 'node:crypto'

/** Hashes bytes or text to lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * Makes an id out of what it stands for: a prefix that tells its kind and twelve hexadecimal digits of the content's
 * hash. The same parts give the same id in any order of work.
 */
export const contentId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${sha256(parts.join('\u0000')).slice(0, 12)}`
