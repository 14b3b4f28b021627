/**
 * What states meet about, by name. An issue is what two reports in two languages can be compared by, so the same
 * names stand in every language's table.
 */
export const issueNames = {
  relations: 'restoring relations',
  'diplomatic-missions': 'embassies and diplomatic missions',
  consular: 'consular matters',
  property: 'diplomatic property',
  ceasefire: 'a ceasefire',
  peace: 'peace',
  prisoners: 'prisoners',
  detainee: 'detained people',
  hostages: 'hostages',
  visas: 'visas and entry',
  sanctions: 'sanctions',
  nuclear: 'nuclear matters',
  'arms-control': 'arms control',
  weapons: 'weapons',
  'military-aid': 'military aid',
  troops: 'troops',
  peacekeeping: 'peacekeeping',
  'security-guarantees': 'security guarantees',
  borders: 'the border',
  territory: 'territory',
  trade: 'trade',
  tariffs: 'tariffs',
  energy: 'energy',
  gas: 'gas',
  oil: 'oil',
  'humanitarian-aid': 'humanitarian aid',
  refugees: 'refugees and migration',
  elections: 'elections',
  interference: 'interference in elections and home affairs',
  'human-rights': 'human rights',
  climate: 'climate',
  fisheries: 'fisheries',
  terrorism: 'terrorism',
  cyber: 'cyber security',
  transport: 'transport links',
  grain: 'grain and food',
  economy: 'economy and investment',
  technology: 'technology',
  health: 'health',
  education: 'education and culture',
  housing: 'housing',
  drones: 'drones and missiles',
  maritime: 'the sea and shipping',
  water: 'water',
  mines: 'mines',
  drugs: 'drugs',
  crime: 'crime',
  reconstruction: 'reconstruction',
  children: 'children',
  press: 'the press',
  membership: 'membership of alliances',
  space: 'space',
  espionage: 'espionage',
  agreement: 'an agreement',
  recognition: 'recognition',
  tensions: 'lowering tensions',
  hotline: 'direct lines between the forces',
  defence: 'defence and security',
  missing: 'missing people and remains',
  justice: 'crimes of war and courts',
  minerals: 'mining and minerals',
  farming: 'farming',
  tourism: 'tourism',
  sovereignty: 'sovereignty',
} as const

export type Issue = keyof typeof issueNames

/**
 * A run of words that tells an issue: 'restor* … relations'. A word ending in `*` matches by its beginning; `…` stands
 * for up to three words between, and never begins a pattern.
 */
export interface IssuePattern {
  readonly issue: Issue
  readonly words: readonly string[]
}

const isIssue = (name: string): name is Issue => name in issueNames

/** Makes a language's patterns out of a table, a line an issue: name | patterns parted by ';'. Throws on an unknown name. */
export const issuePatterns = (table: string): readonly IssuePattern[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', patterns = ''] = line.split('|').map((field) => field.trim())
      if (!isIssue(name)) throw new Error(`no issue has the name '${name}'`)
      return patterns
        .split(';')
        .map((pattern) => pattern.trim().toLowerCase().split(/\s+/u))
        .filter((words) => words[0] !== '')
        .map((words) => ({ issue: name, words }))
    })
