/**
 * Makes a finder that looks once for each key and gives the same answer after that: several steps of reading ask for
 * the same of a sentence. What else it is given must follow from the key.
 */
export const onceFor = <Key extends object, Rest extends readonly unknown[], Found>(
  find: (key: Key, ...rest: Rest) => Found,
): ((key: Key, ...rest: Rest) => Found) => {
  const known = new WeakMap<Key, { readonly found: Found }>()
  return (key, ...rest) => {
    const before = known.get(key)
    if (before) return before.found
    const found = find(key, ...rest)
    known.set(key, { found })
    return found
  }
}
