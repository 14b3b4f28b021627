/** How a language prints quotations. */
export interface QuotationStyle {
  /**
   * Opening and closing marks as its press prints them. Where a mark's neighbours tell its direction they decide;
   * these pairs decide the rest, and whether a quotation was closed by its own mark.
   */
  readonly pairs: readonly (readonly [open: string, close: string])[]
  /** True where a dash at the start of a paragraph, or after a full stop, opens somebody's words. */
  readonly dashOpensSpeech: boolean
}
