/** A lemma as an edit of the form: case, units cut off the end, letters added; or the whole lemma. */
export type EditScript =
  | { readonly kind: 'whole'; readonly lemma: string }
  | { readonly kind: 'edit'; readonly lower: boolean; readonly cut: number; readonly add: string }

/** Reads 'l2:e' (lower-case, cut 2, add e), 'k0:' (keep the case) or 'w:være' (the lemma itself). */
export const parseEditScript = (script: string): EditScript => {
  const colon = script.indexOf(':')
  const add = script.slice(colon + 1)
  if (script.startsWith('w')) return { kind: 'whole', lemma: add }
  return { kind: 'edit', lower: script.startsWith('l'), cut: Number(script.slice(1, colon)), add }
}

/** Gives the lemma; where the form is too short for the script, the form itself. */
export const lemmaOf = (form: string, script: EditScript): string => {
  if (script.kind === 'whole') return script.lemma
  const base = script.lower ? form.toLowerCase() : form
  if (script.cut >= base.length + (script.add === '' ? 0 : 1)) return base
  return base.slice(0, base.length - script.cut) + script.add
}
