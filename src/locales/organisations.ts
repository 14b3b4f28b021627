/** An organisation beside the states: a union, an alliance, an armed movement. */
export interface OrganisationWord {
  readonly id: string
  /** The usual English name. */
  readonly english: string
  /** The organisation it is a body of: 'un' for the Security Council. */
  readonly partOf?: string
  readonly forms: readonly string[]
}

/** Usual English names by id, and what is a body of what; the languages add their forms. */
const known = `
  eu | EU
  european-commission | European Commission | eu
  european-council | European Council | eu
  council-of-the-eu | Council of the European Union | eu
  european-parliament | European Parliament | eu
  eeas | European External Action Service | eu
  nato | NATO
  un | UN
  un-security-council | UN Security Council | un
  un-general-assembly | UN General Assembly | un
  unhcr | UNHCR | un
  unicef | UNICEF | un
  unrwa | UNRWA | un
  ocha | OCHA | un
  unifil | UNIFIL | un
  wfp | World Food Programme | un
  who | WHO | un
  iaea | IAEA | un
  icj | International Court of Justice | un
  icc | International Criminal Court
  african-union | African Union
  ecowas | ECOWAS
  igad | IGAD
  sadc | SADC
  arab-league | Arab League
  gcc | Gulf Cooperation Council
  oic | Organisation of Islamic Cooperation
  osce | OSCE
  council-of-europe | Council of Europe
  asean | ASEAN
  sco | Shanghai Cooperation Organisation
  cis | Commonwealth of Independent States
  csto | CSTO
  eaeu | Eurasian Economic Union
  turkic-states | Organization of Turkic States
  g7 | G7
  g20 | G20
  brics | BRICS
  opec | OPEC
  oecd | OECD
  wto | WTO
  imf | IMF
  world-bank | World Bank
  opcw | OPCW
  mercosur | Mercosur
  oas | Organization of American States
  caricom | CARICOM
  pacific-islands-forum | Pacific Islands Forum
  commonwealth | Commonwealth of Nations
  nordic-council | Nordic Council
  red-cross | Red Cross
  icrc | International Committee of the Red Cross
  red-crescent | Red Crescent
  hamas | Hamas
  hezbollah | Hezbollah
  islamic-jihad | Islamic Jihad
  fatah | Fatah
  plo | PLO
  houthis | Houthis
  taliban | Taliban
  pkk | PKK
  sdf | Syrian Democratic Forces
  islamic-state | Islamic State
  al-qaida | al-Qaida
  m23 | M23
  rsf | Rapid Support Forces
  al-shabaab | al-Shabaab
  farc | FARC
  eln | ELN
  wagner | Wagner Group
  idf | Israel Defense Forces
  irgc | Islamic Revolutionary Guard Corps
`

interface Known {
  readonly english: string
  readonly partOf?: string
}

const names: ReadonlyMap<string, Known> = new Map(
  known
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', english = '', partOf] = line.split('|').map((field) => field.trim())
      return [id, partOf ? { english, partOf } : { english }] as const
    }),
)

const englishNames: ReadonlySet<string> = new Set([...names.values()].map(({ english }) => english))

/** Tells whether an English name is that of an organisation known by name: "European Commission", no "Foreign Ministry". */
export const isKnownOrganisation = (english: string): boolean => englishNames.has(english)

/** Makes a language's organisations out of a table, a line each: id | forms parted by ';'. Throws on an unknown id. */
export const organisationWords = (table: string): readonly OrganisationWord[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', forms = ''] = line.split('|').map((field) => field.trim())
      const known = names.get(id)
      if (!known) throw new Error(`no organisation has the id '${id}'`)
      return { id, ...known, forms: forms.split(';').map((form) => form.trim()) }
    })
