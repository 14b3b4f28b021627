/** States whose head is a king, queen, prince, emir or sultan, by ISO 3166-1 alpha-2; those that share one counted in. */
const monarchies: ReadonlySet<string> = new Set(
  'NO SE DK GB NL BE ES LU LI MC AD VA JP TH MY KH BT BN SA QA KW BH OM JO MA LS SZ TO AU CA NZ PG SB TV BS BZ GD JM AG KN LC VC'.split(
    ' ',
  ),
)

/** Tells whether a state's head may be a president. */
export const hasPresident = (country: string): boolean => !monarchies.has(country)
