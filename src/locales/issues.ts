/**
 * What states meet about, by name. An issue is what two reports in two languages can be compared by, so the same
 * names stand in every language's table.
 */
export const issueNames = {
  relations: 'restoring relations',
  'diplomatic-missions': 'embassies and diplomatic missions',
  expulsions: 'expulsions',
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
  consulates: 'consulates',
  document: 'a joint document',
  talks: 'further talks',
  data: 'sharing of data',
  attack: 'an attack or explosion',
  forests: 'forests',
  indigenous: 'indigenous peoples',
  minorities: 'minorities and languages',
  coal: 'coal',
  goods: 'coffee, steel and other goods',
  ports: 'ports',
  disasters: 'floods, fires and other disasters',
  debt: 'loans and debt',
  pensions: 'pensions',
  labour: 'labour and seafarers',
  heritage: 'archives and heritage',
  assets: 'frozen assets',
  development: 'development aid',
  religion: 'religion and pilgrims',
  infrastructure: 'cables and other infrastructure',
} as const

export type Issue = keyof typeof issueNames

/** Issues that are parts or other names of one matter: who names one of them and who names another need not mean two. */
const families: readonly (readonly Issue[])[] = [
  [
    'relations',
    'diplomatic-missions',
    'expulsions',
    'consular',
    'property',
    'recognition',
    'visas',
    'tensions',
    'consulates',
  ],
  [
    'ceasefire',
    'peace',
    'troops',
    'peacekeeping',
    'security-guarantees',
    'territory',
    'tensions',
    'weapons',
    'hotline',
  ],
  ['prisoners', 'detainee', 'hostages', 'missing', 'children', 'justice', 'human-rights', 'consular'],
  ['nuclear', 'arms-control', 'weapons', 'sanctions', 'drones', 'defence'],
  ['military-aid', 'weapons', 'defence', 'drones', 'security-guarantees', 'membership'],
  ['borders', 'territory', 'sovereignty', 'maritime', 'tensions', 'troops'],
  ['trade', 'tariffs', 'economy', 'farming', 'grain', 'technology', 'minerals', 'tourism', 'fisheries', 'transport'],
  ['trade', 'tariffs', 'goods', 'coal', 'ports', 'transport', 'farming', 'grain', 'minerals', 'economy', 'forests'],
  ['energy', 'gas', 'oil', 'economy', 'minerals', 'water', 'climate', 'coal', 'infrastructure'],
  ['climate', 'forests', 'indigenous', 'disasters', 'farming', 'development', 'water'],
  ['economy', 'debt', 'assets', 'development', 'sanctions', 'reconstruction', 'pensions'],
  ['labour', 'pensions', 'refugees', 'human-rights', 'detainee', 'visas'],
  ['minorities', 'indigenous', 'human-rights', 'education', 'religion', 'heritage'],
  ['maritime', 'ports', 'labour', 'transport', 'infrastructure', 'cyber'],
  ['humanitarian-aid', 'development', 'disasters', 'health'],
  ['humanitarian-aid', 'refugees', 'health', 'reconstruction', 'ceasefire', 'grain'],
  ['fisheries', 'maritime'],
  ['crime', 'drugs', 'terrorism', 'espionage', 'cyber', 'justice'],
  ['elections', 'interference'],
]

/** What may be on any matter, and by itself tells none. */
export const onAnything: ReadonlySet<Issue> = new Set<Issue>(['agreement', 'document', 'talks'])

/** Whether two issues are one or parts of one matter. An agreement may be on anything. */
export const isRelated = (a: Issue, b: Issue): boolean =>
  a === b ||
  onAnything.has(a) ||
  onAnything.has(b) ||
  families.some((family) => family.includes(a) && family.includes(b))

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
