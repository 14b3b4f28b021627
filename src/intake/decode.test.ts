import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const norwegian =
  'Utenriksministeren sa på møtet i Tromsø at «ingenting er avgjort» – og at samtalene vil fortsette.\nÆrlig talt, sa han.'
const curly = '“We are not there yet,” the minister’s office said – and offered no date… It cost €40 million.'
const russian =
  'Министр иностранных дел заявил, что переговоры в Тбилиси прошли конструктивно. Стороны договорились встретиться снова.'
const plain = 'The two delegations met for an hour on Monday.'

describe('decoding', () => {
  it.each([
    ['utf-8', norwegian],
    ['utf-16le', norwegian],
    ['utf-16be', norwegian],
    ['utf-16le', russian],
    ['windows-1252', norwegian],
    ['windows-1252', curly],
    ['iso-8859-1', norwegian.replace(/–/gu, '-')],
    ['iso-8859-15', `${norwegian.replace(/–/gu, '-')} Prisen er 40 €.`],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['utf-8', russian],
    ['utf-8', plain],
  ])('reads %s back to the character', (encoding, text) => {
    const { text: read, broken } = decode(iconv.encode(text, encoding))
    expect(read).toBe(text)
    expect(broken).toBe(0)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('leaves the byte order mark of %s out of the text', (encoding) => {
    expect(decode(iconv.encode(norwegian, encoding, { addBOM: true })).text).toBe(norwegian)
  })

  it('keeps a UTF-8 file with damaged characters UTF-8 and counts them', () => {
    const bytes = Buffer.concat([Buffer.from(norwegian), Buffer.from([0x20, 0xc3, 0x20, 0xff]), Buffer.from(norwegian)])
    const { text, encoding, broken } = decode(bytes)
    expect(encoding).toBe('utf-8')
    expect(broken).toBe(2)
    expect(text).toContain('Tromsø')
  })
})
