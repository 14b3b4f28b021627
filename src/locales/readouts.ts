/**
 * Words by which a publisher is known to be a state's own: what it publishes of a contact is that side's account, not
 * a press report.
 */
export interface ReadoutWords {
  /** Small letters, whole words of the publisher's name: 'ministry', 'utenriksdepartementet'. */
  readonly publishers: readonly string[]
  /** The state meant where the publisher's name has none: ISO 3166-1 alpha-2. Absent for a language of many states. */
  readonly home?: string
}
