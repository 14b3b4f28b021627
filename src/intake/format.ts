/** What kind of file bytes are, told by their first bytes and then by the name. */
export type Format =
  | { readonly kind: 'text' }
  /** An HTML page: its main text is read. */
  | { readonly kind: 'page' }
  /** A format that Readout knows and does not read. */
  | { readonly kind: 'unread'; readonly name: string }
  /** Bytes that are no text and no format known. */
  | { readonly kind: 'binary' }

/** First bytes by which formats name themselves. */
const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'Word 97 document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

/** Names by which files that are not read yet are told; a ZIP by its name is what is packed in it. */
const unreadExtensions: ReadonlyMap<string, string> = new Map([
  ['mhtml', 'web archive'],
  ['pdf', 'PDF'],
  ['docx', 'Word document'],
  ['doc', 'Word document'],
  ['odt', 'OpenDocument text'],
  ['rtf', 'RTF document'],
  ['epub', 'EPUB'],
  ['xml', 'XML'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['json', 'JSON'],
  ['jsonl', 'JSON lines'],
  ['csv', 'table'],
  ['tsv', 'table'],
  ['xlsx', 'table'],
  ['xls', 'table'],
  ['eml', 'e-mail'],
  ['msg', 'e-mail'],
  ['mbox', 'e-mail'],
  ['warc', 'web archive'],
  ['zip', 'ZIP'],
  ['gz', 'gzip'],
  ['tex', 'TeX'],
  ['srt', 'subtitles'],
  ['vtt', 'subtitles'],
  ['ttml', 'subtitles'],
])

/** The name's extension in lower case, without its dot; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^./\\]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? ''

const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 8192)
  let odd = 0
  let zero = 0
  for (const byte of sample) {
    if (byte === 0) zero++
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) odd++
  }
  if (odd > sample.length * 0.02) return true
  if (zero === 0) return false
  // UTF-16 has its zeros on one side of every pair, and about half of all bytes; other text has none
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const isUtf16 = Math.max(even, zero - even) > 0.9 * zero
  return zero > sample.length * 0.01 && !isUtf16
}

const pageExtensions: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml'])

/** Tells what a file is, by its bytes, by what a server said of it, and by its name. Plain text and Markdown are text whatever the file is called; HTML is told by its first tag too. */
export const formatOf = (name: string, bytes: Uint8Array, mediaType = ''): Format => {
  const extension = extensionOf(name)
  const known = unreadExtensions.get(extension)
  const signature = signatures.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte))
  if (signature) return { kind: 'unread', name: signature.name === 'ZIP' && known ? known : signature.name }
  if (pageExtensions.has(extension) || /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(mediaType))
    return looksBinary(bytes) ? { kind: 'binary' } : { kind: 'page' }
  if (known) return { kind: 'unread', name: known }
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart()
  if (/^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/iu.test(start)) return { kind: 'page' }
  if (/^<\?xml\s/iu.test(start)) return { kind: 'unread', name: 'XML' }
  if (/^WARC\/1\.\d/u.test(start)) return { kind: 'unread', name: 'web archive' }
  return looksBinary(bytes) ? { kind: 'binary' } : { kind: 'text' }
}
