/** The invented people and outlets of the sample: states and cities are real, nobody else is. */

export interface SampleState {
  readonly code: string
  readonly name: string
  readonly norwegian: string
  readonly minister: readonly string[]
  readonly envoy: readonly string[]
}

export const states: readonly SampleState[] = [
  { code: 'NO', name: 'Norway', norwegian: 'Norge', minister: ['Ragnhild Torvanger', 'Torvanger'], envoy: ['Odd Myrseth', 'Myrseth'] },
  { code: 'KZ', name: 'Kazakhstan', norwegian: 'Kasakhstan', minister: ['Daulet Sarymov', 'Daulet Sarimov', 'Sarymov'], envoy: ['Aigul Beketova', 'Beketova'] },
  { code: 'GE', name: 'Georgia', norwegian: 'Georgia', minister: ['Tamta Lomashvili', 'Lomashvili'], envoy: ['Irakli Gvaradze', 'Gvaradze'] },
  { code: 'TR', name: 'Türkiye', norwegian: 'Tyrkia', minister: ['Cemal Ertuğrul', 'Cemal Ertugrul', 'Ertuğrul'], envoy: ['Selin Akbay', 'Akbay'] },
  { code: 'JO', name: 'Jordan', norwegian: 'Jordan', minister: ['Nabil al-Qattan', 'Nabil Qattan', 'al-Qattan'], envoy: ['Hala Sweidan', 'Sweidan'] },
  { code: 'CL', name: 'Chile', norwegian: 'Chile', minister: ['Inés Valdebenito', 'Ines Valdebenito', 'Valdebenito'], envoy: ['Matías Orellana', 'Orellana'] },
]

export const cities = [
  { name: 'Tbilisi', country: 'GE' },
  { name: 'Istanbul', country: 'TR' },
  { name: 'Amman', country: 'JO' },
  { name: 'Oslo', country: 'NO' },
  { name: 'Geneva', country: 'CH' },
  { name: 'Astana', country: 'KZ' },
] as const

export const outlets = [
  { name: 'Nordtelegram', language: 'nb' },
  { name: 'Kystens Tidende', language: 'nb' },
  { name: 'Tbilisi Courier', language: 'en' },
  { name: 'Continental Ledger', language: 'en' },
  { name: 'Steppe Mirror', language: 'en' },
  { name: 'The Harbour Record', language: 'en' },
] as const

export const agencies = ['Kaspinform', 'Iberia Press', 'Nordtelegram Desk'] as const

export const issues = ['visas', 'consulates', 'normalisation', 'prisoners', 'fishing rights', 'overflight'] as const

/** What an invented official may say, by language; `{i}` is the issue. */
export const sayings: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We have come to talk about {i}, and about nothing else',
    'There will be no progress on {i} before the other side answers our letter of last month',
    'It was an honest conversation about {i}; honest conversations are long',
    'On {i} we are closer than we were in the winter, and further apart than the newspapers believe',
    'Nobody leaves this table with everything, and on {i} nobody leaves it with nothing',
  ],
  nb: [
    'Vi er kommet for å snakke om {i}, og ikke om noe annet',
    'Det blir ingen framgang om {i} før den andre siden svarer på brevet vårt',
    'Det var en ærlig samtale om {i}, og ærlige samtaler tar tid',
    'Om {i} står vi nærmere hverandre enn i vinter',
  ],
}
