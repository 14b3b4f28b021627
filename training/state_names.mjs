// Prints the names of states in each language, for word swaps: node state_names.mjs > work/states.json
const states = {}
for (const language of ['nb', 'nn', 'da', 'sv', 'en']) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const found = new Set()
  for (let a = 65; a < 91; a++) {
    for (let b = 65; b < 91; b++) {
      const code = String.fromCharCode(a, b)
      const name = names.of(code)
      if (name !== undefined && name !== code && !/[ (]/.test(name) && name.length < 20) found.add(name)
    }
  }
  states[language] = [...found]
}
console.log(JSON.stringify(states))
