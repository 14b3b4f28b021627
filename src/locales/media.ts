import { toAscii } from '../text/fold.ts'

/** Who passes on what others said: news agencies, papers, broadcasters; and channels that people publish on themselves. */
export interface MediumWord {
  readonly kind: 'agency' | 'outlet' | 'channel'
  /** Lower case, made of the English name: 'ria-novosti'. */
  readonly id: string
  /** The usual English name. */
  readonly english: string
  /** ISO 3166-1 alpha-2 of the state that owns or runs it; absent where none does. */
  readonly stateOf?: string
  /** All forms but the genitive, case kept. */
  readonly forms: readonly string[]
  /** Forms that are ordinary words as well: "Fars", "Signal". */
  readonly ambiguous: ReadonlySet<string>
}

/**
 * Makes media out of a table, a line each: kind | English name | owning state or - | further forms parted by ';'. A form
 * with a '?' is an ordinary word too, which a capital letter at the head of a sentence does not make a medium.
 */
export const mediumWords = (table: string): readonly MediumWord[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kindField = '', english = '', state = '-', forms = ''] = line.split('|').map((field) => field.trim())
      const kind = kindField === 'agency' || kindField === 'channel' ? kindField : 'outlet'
      const written = [english, ...forms.split(';').map((form) => form.trim())].filter((form) => form !== '')
      const plain = (form: string): string => form.replace(/\?$/u, '')
      return {
        kind,
        id: toAscii(plain(english)).replace(/[^a-z0-9]+/gu, '-'),
        english: plain(english),
        forms: written.map(plain),
        ambiguous: new Set(written.filter((form) => form.endsWith('?')).map(plain)),
        ...(state === '-' ? {} : { stateOf: state }),
      }
    })

/** Media that bear one name in every language read here. */
export const internationalMedia: readonly MediumWord[] = mediumWords(`
  agency | Tass | RU | TASS; Itar-Tass; ITAR-TASS
  agency | RIA Novosti | RU | RIA; Ria Novosti; Ria?; RIA-Novosti
  agency | Interfax | - |
  agency | Sputnik | RU |
  agency | Rossija Segodnja | RU | Rossiya Segodnya; Rossiya Segodnia
  agency | Reuters | - | Thomson Reuters
  agency | AFP | - | Agence France-Presse
  agency | AP | - | Associated Press
  agency | UPI | - | United Press International
  agency | Bloomberg | - | Bloomberg News
  agency | dpa | - | DPA; Deutsche Presse-Agentur
  agency | APA | - |
  agency | ANSA | - | Ansa
  agency | EFE | ES | Efe
  agency | Lusa | PT |
  agency | Belga | - |
  agency | ANP | - |
  agency | PAP | PL |
  agency | CTK | CZ | ČTK
  agency | MTI | HU |
  agency | Agerpres | RO |
  agency | BTA | BG |
  agency | Tanjug | - |
  agency | ANA-MPA | GR | AMNA
  agency | NTB | - | Norsk Telegrambyrå
  agency | Ritzau | - | Ritzaus Bureau
  agency | TT | - | TT Nyhetsbyrån; Tidningarnas Telegrambyrå
  agency | STT | - |
  agency | BNS | - |
  agency | LETA | - |
  agency | ELTA | LT |
  agency | Ukrinform | UA |
  agency | UNIAN | - | Unian
  agency | Interfax-Ukraine | - | Interfax Ukraine
  agency | BelTA | BY | Belta; BELTA
  agency | Anadolu | TR | Anadolu Agency; AA; Anadolu-byrået; Anadoluagentur
  agency | DHA | - |
  agency | IRNA | IR | Irna
  agency | Tasnim | IR |
  agency | Fars News | IR | Fars?; Fars News Agency
  agency | Mehr News | IR | Mehr?
  agency | ISNA | IR | Isna
  agency | SANA | SY |
  agency | NNA | LB |
  agency | Petra News | JO | Petra News Agency
  agency | SPA | SA | Saudi Press Agency
  agency | QNA | QA | Qatar News Agency
  agency | WAM | AE | Emirates News Agency
  agency | KUNA | KW |
  agency | BNA | BH |
  agency | ONA | OM | Oman News Agency
  agency | WAFA | PS | Wafa
  agency | Ma'an | - |
  agency | Middle East News Agency | EG |
  agency | Saba News | YE | Saba?
  agency | APS | DZ |
  agency | Maghreb Arabe Presse | MA |
  agency | Tunis Afrique Presse | TN |
  agency | LANA | LY |
  agency | SUNA | SD |
  agency | Xinhua | CN | Nye Kina; Nytt Kina
  agency | CNA | TW | Central News Agency
  agency | Yonhap | KR |
  agency | KCNA | KP |
  agency | Kyodo | - | Kyodo News
  agency | Jiji | - | Jiji Press
  agency | PTI | - | Press Trust of India
  agency | ANI | - |
  agency | APP | PK | Associated Press of Pakistan
  agency | Antara | ID |
  agency | Bernama | MY |
  agency | VNA | VN |
  agency | Kazinform | KZ |
  agency | Kabar | KG |
  agency | Azertac | AZ | AZERTAC; Azertag
  agency | Armenpress | AM |
  agency | Interpress | - | InterPressNews
  agency | Agência Brasil | BR | Agencia Brasil
  agency | Telam | AR | Télam
  agency | Prensa Latina | CU |
  outlet | RT | RU | Russia Today
  outlet | Rossija 1 | RU | Rossiya 1; Rossiya-1; Rossija-1
  outlet | Rossija 24 | RU | Rossiya 24; Rossiya-24
  outlet | Channel One | RU | Pervyj kanal; Pervy Kanal
  outlet | Izvestia | - | Izvestija; Izvestiya
  outlet | Kommersant | - |
  outlet | Vedomosti | - |
  outlet | RBC | - | RBK
  outlet | Meduza | - |
  outlet | Novaja Gazeta | - | Novaya Gazeta
  outlet | The Moscow Times | - | Moscow Times
  outlet | Kyiv Independent | - | The Kyiv Independent
  outlet | Kyiv Post | - |
  outlet | Ukrainska Pravda | - | Ukrajinska Pravda
  outlet | Suspilne | UA |
  outlet | BBC | GB | BBC News; British Broadcasting Corporation
  outlet | Sky News | - |
  outlet | ITV | - |
  outlet | The Guardian | - | Guardian?
  outlet | The Times | - |
  outlet | The Telegraph | - | Daily Telegraph; The Daily Telegraph
  outlet | Financial Times | - | The Financial Times; FT
  outlet | The Economist | - |
  outlet | CNN | - |
  outlet | CBS | - | CBS News
  outlet | NBC | - | NBC News
  outlet | ABC News | - | ABC
  outlet | MSNBC | - |
  outlet | CNBC | - |
  outlet | Fox News | - | Fox?
  outlet | PBS | - |
  outlet | NPR | - |
  outlet | Axios | - |
  outlet | Politico | - | POLITICO
  outlet | The New York Times | - | New York Times; NYT; NY Times
  outlet | The Washington Post | - | Washington Post
  outlet | The Washington Times | - | Washington Times
  outlet | The Wall Street Journal | - | Wall Street Journal; WSJ
  outlet | USA Today | - |
  outlet | The Atlantic | - |
  outlet | Foreign Policy | - |
  outlet | Voice of America | US | VOA
  outlet | Radio Free Europe | US | RFE/RL; Radio Free Europe/Radio Liberty; RFERL
  outlet | Deutsche Welle | DE | DW
  outlet | ARD | - |
  outlet | ZDF | - |
  outlet | Der Spiegel | - | Spiegel
  outlet | Die Welt | - |
  outlet | Bild? | - |
  outlet | Frankfurter Allgemeine Zeitung | - | FAZ; Frankfurter Allgemeine
  outlet | Süddeutsche Zeitung | - |
  outlet | Le Monde | - |
  outlet | Le Figaro | - |
  outlet | BFM TV | - | BFMTV
  outlet | France 24 | FR | France24
  outlet | RFI | FR |
  outlet | Corriere della Sera | - |
  outlet | La Repubblica | - |
  outlet | El País | - | El Pais
  outlet | Al Jazeera | QA | al-Jazeera; Al-Jazeera; al Jazeera
  outlet | Al Arabiya | SA | al-Arabiya; Al-Arabiya
  outlet | Al Mayadeen | - | al-Mayadeen; Al-Mayadeen
  outlet | Asharq al-Awsat | - | Asharq Al-Awsat
  outlet | Al-Ahram | EG | Ahram
  outlet | Al-Qahera News | EG | Al Qahera News
  outlet | Haaretz | - |
  outlet | Jerusalem Post | - | The Jerusalem Post
  outlet | Times of Israel | - | The Times of Israel
  outlet | Yedioth Ahronoth | - | Yediot Aharonot; Ynet
  outlet | TRT | TR | TRT Haber; TRT World
  outlet | NTV | - |
  outlet | Hürriyet | - | Hurriyet
  outlet | Daily Sabah | - |
  outlet | Press TV | IR |
  outlet | CCTV | CN |
  outlet | CGTN | CN |
  outlet | Global Times | CN |
  outlet | People's Daily | CN | People’s Daily
  outlet | South China Morning Post | - |
  outlet | NHK | JP |
  outlet | Nikkei | - |
  outlet | KBS | KR |
  outlet | Dawn? | - |
  outlet | Geo News | - |
  outlet | The Hindu | - |
  outlet | NRK | NO |
  outlet | TV 2 | - | TV2
  outlet | VG | - | Verdens Gang
  outlet | Aftenposten | - |
  outlet | Dagbladet | - |
  outlet | Dagens Næringsliv | - |
  outlet | Nettavisen | - |
  outlet | Klassekampen | - |
  outlet | Dag og Tid | - |
  outlet | SVT | SE |
  outlet | Sveriges Radio | SE | SR; Ekot
  outlet | Dagens Nyheter | - | DN
  outlet | Svenska Dagbladet | - | SvD
  outlet | Aftonbladet | - |
  outlet | Expressen | - |
  outlet | DR | DK | Danmarks Radio
  outlet | Politiken | - |
  outlet | Jyllands-Posten | - |
  outlet | Berlingske | - |
  outlet | Ekstra Bladet | - |
  outlet | Yle | FI | YLE
  outlet | Helsingin Sanomat | - |
  outlet | ERR | EE |
  outlet | LRT | LT |
  channel | Truth Social | - |
  channel | X | - |
  channel | Twitter | - |
  channel | Telegram | - |
  channel | Facebook | - |
  channel | Instagram | - |
  channel | Threads? | - |
  channel | Bluesky | - |
  channel | YouTube | - | Youtube
  channel | TikTok | - | Tiktok
  channel | VKontakte | - | VK; Vkontakte
  channel | WhatsApp | - | Whatsapp
  channel | Signal? | - |
  channel | WeChat | - |
  channel | Weibo | - |
  channel | LinkedIn | - | Linkedin
  channel | Substack | - |
`)
