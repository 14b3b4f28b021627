import { describe, expect, it } from 'vitest'
import { lemmaOf, parseEditScript } from './edit-script.ts'

describe('lemmas', () => {
  it('are edits of the form', () => {
    expect(lemmaOf('Samtalene', parseEditScript('l3:e'))).toBe('samtale')
    expect(lemmaOf('Russlands', parseEditScript('k1:'))).toBe('Russland')
    expect(lemmaOf('var', parseEditScript('w:være'))).toBe('være')
  })

  it('may hold a colon', () => {
    expect(lemmaOf(':', parseEditScript('k0:'))).toBe(':')
    expect(lemmaOf('x', parseEditScript('l1::'))).toBe(':')
  })

  it('are the form where it is too short to be cut', () => {
    expect(lemmaOf('er', parseEditScript('l3:'))).toBe('er')
  })
})
