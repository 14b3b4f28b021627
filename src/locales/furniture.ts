import type { FurnitureKind } from '../model/record.ts'

/**
 * The words of web pages in one language: what stands round an article without being news. All patterns are matched
 * without regard to case against a line with its white space drawn in; a pattern names the whole line unless its
 * section says otherwise.
 */
export interface FurnitureLexicon {
  /** Whole lines, by what they are: "Hopp til innhold", "SISTE NYTT", "Share on Facebook". */
  readonly lines: readonly { readonly kind: FurnitureKind; readonly pattern: RegExp }[]
  /** How a line that leads elsewhere begins: "READ MORE: …". What follows belongs to it. */
  readonly leads: readonly { readonly kind: FurnitureKind; readonly pattern: RegExp }[]
  /** Words before the name of a picture's maker: "Foto", "Photo by". */
  readonly credit: RegExp
  /** Words before a writer's name: "Av", "Written by". */
  readonly bylineWords: RegExp
  /** What a writer is, on a line under the name or after it: "Diplomatic correspondent". */
  readonly roles: RegExp
  /** Where a writer is, on such a line: "From Lima". */
  readonly whereabouts?: RegExp
  /** Between a writer's name and what the writer is: "is". */
  readonly beingWords: RegExp
  /** A paper's sections as they stand alone above a title: "Utenriks", "World". */
  readonly sections: RegExp
  /** Words that point to another story, without a colon too where a capital follows: "Les også Slik ble …". */
  readonly pointers: RegExp
  /** Words of a line that gives nothing but when it was published or changed: "kl", "hours", "ago". */
  readonly clockWords: RegExp
  /** What a page says of the zone of its times: "all times are local". */
  readonly zoneNote: RegExp
  /** How a page addresses its reader: "you", "din". */
  readonly readerWords: RegExp
  /** What a page speaks of to its reader and news hardly does in the same breath: "newsletter", "inbox", "browser". */
  readonly pageWords: RegExp
  /** How a page bids its reader do something, at a line's beginning: "Sign up", "Last ned". */
  readonly pageImperatives: RegExp
  /** Who published it first, in group `origin`: "originally published on RT". Matched inside a line. */
  readonly origins: readonly RegExp[]
  /** Words of a caption that no other line has: "not pictured", "i midten". Matched inside a line. */
  readonly captionWords: RegExp
  /** Words before a date that is the text's own: "Published", "Publisert". A line opens with one. */
  readonly dateWords: RegExp
  /**
   * How a line opens that says what and whose a text is and ends with its date: "Pressemelding, 27.08.2025", "Av
   * utenriksredaksjonen 6. november 2025".
   */
  readonly imprint: RegExp
  /** Words before a date that is not the publication's: "Updated". */
  readonly updateWords: RegExp
  /** Words in capitals before a colon that label a text and are no place: "BREAKING", "KOMMENTAR". */
  readonly labels: RegExp
  /** Verb forms that may end a quoted heading's reporting clause: "– Vi er enige, sier X". */
  readonly saying: RegExp
  /** Whether a paragraph opened by a hyphen-minus and a space quotes somebody; a dash always does. */
  readonly hyphenOpensSpeech: boolean
}
