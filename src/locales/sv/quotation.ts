import type { QuotationStyle } from '../quotation.ts'

export const quotation: QuotationStyle = {
  pairs: [
    ['”', '”'],
    ['"', '"'],
    ['»', '»'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”'],
    ['’', '’'],
    ["'", "'"],
  ],
  dashOpensSpeech: true,
}
