import { describe, expect, it } from 'vitest'
import { takeIn } from './report.ts'

const bodies = {
  nb: [
    'Ministrene enige i Riga',
    'Utenriksministrene fra de to landene ble enige i Riga mandag om å åpne grensen igjen etter to års stengning.',
    'Forhandlingene skal fortsette i neste uke, ifølge vertslandet.',
  ],
  nn: [
    'Ministrane samde i Riga',
    'Utanriksministrane frå dei to landa vart samde i Riga måndag om å opne grensa att etter to års stenging.',
    'Forhandlingane skal halde fram i neste veke, ifølgje vertslandet.',
  ],
  en: [
    'Ministers agree in Riga',
    'The foreign ministers of the two countries agreed in Riga on Monday to reopen the border after two years.',
    'Talks are to continue next week, the host country said.',
  ],
  sv: [
    'Ministrarna överens i Riga',
    'Utrikesministrarna från de båda länderna enades i Riga på måndagen om att öppna gränsen igen efter två år.',
    'Samtalen ska fortsätta nästa vecka, enligt värdlandet.',
  ],
  da: [
    'Ministrene enige i Riga',
    'Udenrigsministrene fra de to lande blev mandag enige i Riga om at genåbne grænsen efter to års lukning.',
    'Forhandlingerne skal fortsætte i næste uge, ifølge værtslandet.',
  ],
} as const
type Language = keyof typeof bodies

const taken = (lines: readonly string[]) => {
  const { report } = takeIn({ source: 'page.txt', bytes: Buffer.from(lines.join('\n\n')) })
  if (!report) throw new Error('the page was not taken in')
  return report
}
const furnitureOf = (lines: readonly string[]): readonly string[] => {
  const { text, furniture } = taken(lines)
  return furniture.map(({ start, end }) => text.slice(start, end))
}

/** Where a line stands: under the title, between the paragraphs, or under the last. */
const places = ['top', 'middle', 'end'] as const
const page = (language: Language, line: string, place: (typeof places)[number]): readonly string[] => {
  const [title, first, last] = bodies[language]
  return place === 'top'
    ? [title, line, first, last]
    : place === 'middle'
      ? [title, first, last, line, first, last]
      : [title, first, last, line]
}

describe('what is furniture wherever it stands', () => {
  it.each<[Language, string]>([
    ['nb', 'Les også Slik ble grensen stengt'],
    ['nb', 'Logg inn for å lese mer'],
    ['nb', 'Av: Ola Vik'],
    ['nb', 'Av Ola Vik, Riga'],
    ['nb', 'Av Ola Vik og Kari Nes, NTB'],
    ['nb', 'Av NTB'],
    ['nb', 'NTB-Reuters-AFP'],
    ['nb', 'Ola Vik, journalist'],
    ['nb', 'Dette er en kommentar. Kommentaren gir uttrykk for skribentens holdning.'],
    ['nb', 'Rettelse: I en tidligere versjon sto det feil ukedag.'],
    ['nb', '3 min lesetid'],
    ['nb', 'Bilde 1 av 5'],
    ['nb', 'Fant du en feil? Si fra her.'],
    ['en', 'By Jane Doe in Riga'],
    ['en', 'Jane Doe, Diplomatic correspondent'],
    ['en', 'This article was amended on 19 February 2025 to correct a date.'],
    ['en', 'This is a breaking news story. More to follow.'],
    ['en', 'Read also How the border was closed'],
    ['en', '(With inputs from agencies)'],
    ['en', 'ENDS'],
    ['en', 'list 1 of 4'],
    ['en', 'NEXT UP: The envoy who never sleeps'],
    ['en', 'Register for the briefing here'],
    ['nb', 'Meld deg på nyhetsbrevet her'],
    ['sv', 'Lästid: 3 min'],
    ['sv', 'Det här är en nyhetsartikel'],
    ['sv', 'Rätta fel'],
    ['da', 'Af: Karen Holm'],
    ['da', 'Læsetid: 3 min.'],
    ['da', 'Accepter alle'],
    ['nb', 'Pressetjenesten i Forsvarsdepartementet'],
    ['nb', 'Kommentaren gir uttrykk for skribentens holdning.'],
    ['nb', 'Fikk du med deg denne? Byen som forsvant'],
    ['nb', 'Vet du noe om saken? Send tips til 02222'],
    ['nb', 'Havnebladet kommer tilbake med mer.'],
    ['nb', 'Følg saken: Få varsel når vi skriver om Riga'],
    ['en', 'Press Service of the Ministry of Defence'],
    ['en', 'Secretariat for Social Communication of the Presidency'],
    ['en', 'ISSUED BY THE PUBLIC AFFAIRS BUREAU'],
    ['en', "When reprinting, a reference to the Ministry's website is required."],
    ['en', 'Harbour News. All rights reserved.'],
    ['en', '((jane.doe@harbour.example.org; +44 20 7946 0000))'],
    ['en', 'Print version | Subscribe to press releases'],
    ['en', 'Harbour does not sell your data.'],
    ['en', 'Check against delivery'],
    ['sv', 'Följ Hamnbladet på sociala medier'],
    ['sv', 'Hör mer i kvällens Utrikesmagasinet'],
    ['da', 'Kommentaren er udtryk for skribentens egen holdning.'],
    ['da', 'Vi følger sagen.'],
    ['en', 'This live page is now closed. Thank you for reading.'],
    ['en', 'This story has been updated.'],
    ['en', '(Updates with quotes, background)'],
    ['en', "Editor's note: An earlier version misspelt the envoy's name."],
    ['en', 'Send tips in confidence: desk@harbour.example.org'],
    ['en', 'For inquiries: press@harbour.example.org'],
    ['en', 'All times are local (GMT+3)'],
    ['en', 'BY JANE DOE AND TOM MOE'],
    ['en', 'By a staff reporter'],
    ['en', 'Balkans correspondent: Jane Doe'],
    ['en', 'Jane Doe and Tom Moe in Kyiv contributed reporting.'],
    ['en', '(unofficial translation)'],
    ['nb', 'Nyeste melding øverst. Saken oppdateres.'],
    ['nb', 'Even Kvam, Asia-korrespondent'],
    ['nb', 'Av utenriksredaksjonen'],
    ['nb', 'Les flere saker fra Afrika'],
    ['nb', 'Artikkelen ble oppdatert kl. 14.32 med nye opplysninger.'],
    ['nn', 'Tips ein ven om denne saka'],
    ['nn', 'Alle klokkeslett er lokale'],
    ['nn', 'Omsett av Kari Nes'],
    ['sv', 'Hittat fel i texten? Skriv till redaktionen'],
    ['sv', 'Karin Ek, Asienkorrespondent'],
    ['sv', 'Artikeln har uppdaterats.'],
    ['da', 'Liveblogget er lukket. Tak fordi du læste med.'],
    ['da', 'Del med andre'],
    ['da', 'Relaterede artikler: Sådan blev grænsen til'],
    ['en', 'Back to all press releases'],
    ['en', 'This article was produced with financial support from the Rivers Fund.'],
    ['nb', 'Dette innholdet ligger hos X. Du må godta informasjonskapsler for å se det.'],
    ['da', 'Har du set en fejl i artiklen? Giv os besked.'],
    ['sv', 'Det här är en nyhetsanalys. Slutsatserna är reporterns egna.'],
    ['en', 'Comments are closed.'],
    ['en', 'Image caption, The bridge at Senga'],
    ['en', 'The Harbour Post is not responsible for the content of external sites.'],
    ['en', '— With assistance from Jane Doe and Tom Moe'],
    ['nb', 'Journalist Kari Nordli'],
    ['nb', 'Vår korrespondent i Nairobi'],
    ['nb', 'Vil du ha flere saker som denne? Følg oss på Facebook.'],
    ['nb', 'Havnebladet selger ikke opplysninger om leserne.'],
    ['nn', 'Høyr podkasten: Grensa som vart borte'],
    ['nn', 'Oppdatert for to timar sidan'],
    ['da', 'Kilder: Ritzau, Nordbilde'],
    ['da', 'Seneste fra Udland'],
    ['sv', 'Ämnen: diplomati, vatten'],
    ['sv', 'Köp prenumeration'],
  ])('%s: %s', (language, line) => {
    for (const place of places) expect(furnitureOf(page(language, line, place)), place).toContain(line)
  })
})

describe('what is furniture only above or below the news', () => {
  it.each<[Language, string]>([
    ['nb', 'Utenriks'],
    ['nb', 'Journalist'],
    ['nb', '18. februar 2025, 14:02'],
    ['en', 'World / Europe'],
    ['en', '3 hours ago'],
    ['en', 'Diplomatic correspondent'],
    ['sv', 'Utrikes'],
    ['da', 'Udland'],
    ['nb', 'Utenriksmedarbeider'],
    ['nb', 'Oppdatert 23.55 – alle klokkeslett er lokale'],
  ])('%s: %s', (language, line) => {
    for (const place of ['top', 'end'] as const) expect(furnitureOf(page(language, line, place)), place).toContain(line)
    expect(furnitureOf(page(language, line, 'middle'))).toEqual([])
  })

  it('is a writer by name alone where an office or a time stands beside it, or under the title and nowhere else', () => {
    const [title, first, last] = bodies.en
    expect(furnitureOf([title, 'Jane Doe', 'Diplomatic correspondent', first, last])).toEqual([
      'Jane Doe',
      'Diplomatic correspondent',
    ])
    expect(furnitureOf([title, 'Jane Doe', first, last])).toEqual(['Jane Doe'])
    expect(furnitureOf([title, 'Jane Doe & Tom Moe', first, last])).toEqual(['Jane Doe & Tom Moe'])
    expect(furnitureOf([title, 'Border Still Closed', first, last])).toEqual([])
    expect(furnitureOf([title, 'Jane Doe', first, `${last} Doe was not there.`])).toEqual([])
    expect(furnitureOf([title, first, last, 'Jane Doe', 'Nobody was hurt, the ministry in Minsk said.'])).toEqual([])
  })

  it('is a label above the title, and a desk or a writer told of under the news', () => {
    const [title, first, last] = bodies.en
    const note = "Jane Doe is the Harbour Post's diplomatic editor."
    expect(furnitureOf(['EXPLAINER', title, first, last, '(Harbour Asia desk)', note])).toEqual([
      'EXPLAINER',
      '(Harbour Asia desk)',
      note,
    ])
    expect(furnitureOf([title, first, 'Doe was arrested on Monday.', note])).toEqual([])
    expect(furnitureOf([title, first, last, 'Kari Nes er korrespondent i Minsk og ble utvist mandag.'])).toEqual([])
  })

  it('is a sentence of the page at the end of a paragraph', () => {
    const [title, first, last] = bodies.en
    expect(furnitureOf([title, `${first} This page is now closed. Thank you for reading.`, last])).toEqual([
      'This page is now closed. Thank you for reading.',
    ])
  })
})

describe('what only looks like furniture', () => {
  it.each<[Language, string]>([
    ['nb', 'Av 200 fanger ble 40 løslatt.'],
    ['nb', 'Tre minutter senere var møtet over.'],
    ['nb', 'Les også det som står mellom linjene, sa hun.'],
    ['nb', 'Direkte samtaler'],
    ['nb', 'Hjem etter ti år'],
    ['nb', 'Kontakten er gjenopptatt'],
    ['nb', 'Pressetjenesten i Forsvarsdepartementet bekrefter hendelsen.'],
    ['nb', 'Alle rettigheter må respekteres, mener partiet.'],
    ['en', 'The press office declined to comment.'],
    ['en', 'When publishing its figures, the ministry said a reform was required.'],
    ['en', 'Do you trust them? The minister laughed.'],
    ['en', 'Press freedom'],
    ['sv', 'Vi återkommer med svar, sade ministern.'],
    ['en', 'By Friday the talks had ended.'],
    ['en', 'Live fire was heard near the border.'],
    ['en', 'Europe must pay, the envoy said.'],
    ['en', 'The end of the line'],
    ['en', 'Home at last'],
    ['en', 'Terms of the agreement'],
    ['sv', 'Kontakten har återupptagits'],
    ['da', 'Hjem efter ti år'],
    ['en', 'The report was published by the UN on Monday.'],
    ['en', 'Published by the ministry on Monday, the list names 40 people.'],
    ['en', 'Edited by hand, the accord ran to nine pages.'],
    ['en', 'Updates to the accord were signed on Monday.'],
    ['en', 'Contact: the two sides spoke on Monday.'],
    ['en', 'Our correspondent in Kyiv was expelled.'],
    ['en', 'Russia expels two embassy staff'],
    ['nb', 'Russland utviser korrespondent'],
    ['nb', 'I en tidligere versjon av avtalen sto det 30 dager.'],
    ['nb', 'Teksten er endret på tre punkter, sier forhandleren.'],
    ['nn', 'Samtalane er avslutta.'],
    ['sv', 'Avtalet har uppdaterats.'],
    ['sv', 'Texten ändrades i sista rundan.'],
    ['da', 'Vi lukker ambassaden her, sagde hun.'],
    ['nb', 'Norge er medlem av Nato.'],
    ['nb', 'Norge selger ikke våpen til Sudan.'],
    ['nn', 'Regjeringa er ikkje ansvarleg for åtaket.'],
    ['sv', 'Sverige säljer inte vapen till Sudan.'],
    ['sv', 'Regeringen ansvarar inte för attacken.'],
    ['da', 'Kilder: Aftalen er klar'],
    ['nb', 'Tema: Gass og fanger'],
    ['en', 'More on the table than ever'],
    ['en', 'The government is not responsible for the attack.'],
  ])('%s: %s', (language, line) => {
    for (const place of places) expect(furnitureOf(page(language, line, place)), place).not.toContain(line)
  })
})

describe('the date among the furniture', () => {
  it.each([
    ['Publisert: 18.02.2025 14:02 Oppdatert: 19.02.2025 16:10', '2025-02-18T14:02'],
    ['Published: 18:02 EST, 18 February 2025 | Updated: 19:10 EST, 19 February 2025', '2025-02-18'],
    ['February 18, 2025 5:31 PM', '2025-02-18T17:31'],
    ['February 18, 2025 12:05 a.m.', '2025-02-18T00:05'],
    ['Publisert 18. februar 2025 kl. 14:02', '2025-02-18T14:02'],
    ['Publisert 18.02.2025 kl. 14.02. Oppdatert 18.02.2025 kl. 15.10', '2025-02-18T14:02'],
    ['Last updated: 18 Feb 2025, 14:02 CET', '2025-02-18T14:02'],
    ['Uppdaterad torsdag 18 februari 2025 kl 18.40', '2025-02-18T18:40'],
    ['Publisert 18. feb. kl. 14:02', undefined],
  ])('%s', (line, published) => {
    expect(furnitureOf(page('en', line, 'top'))).toContain(line)
    expect(taken(page('en', line, 'top')).published).toBe(published)
  })

  it('is no day on which a report was changed that stands below it', () => {
    expect(taken(page('en', 'Last updated: 18 Feb 2025, 14:02 CET', 'end')).published).toBeUndefined()
  })

  it.each([
    ['LOMÉ 17. februar 2026 (Nordisk Bureau)', '2026-02-17'],
    ['TBILISI, 28. januar 2026 (Østwire)', '2026-01-28'],
    ['LIMA (Nordpress) 5 februari 2026', '2026-02-05'],
    ['LIMA (Nordpress)', undefined],
    ['Addis Ababa, 17 March 2025', '2025-03-17'],
    ['Doha | 12 March 2026', '2026-03-12'],
    ['Bergen, Norway, 15 October 2024', '2024-10-15'],
    ['15 October 2024, Bergen, Norway', '2024-10-15'],
    ['Bergen (15 October 2024)', '2024-10-15'],
    ['Manila, Philippines | October 15, 2024', '2024-10-15'],
  ])('stands beside a place and an agency on a line of their own: %s', (line, published) => {
    const [title, ...body] = bodies.nb
    const report = taken([title, line, ...body])
    expect(furnitureOf([title, line, ...body])).toContain(line)
    expect(report.published).toBe(published)
  })

  it('stands under what introduces the news too, and under a quotation for a title', () => {
    const [, first, last] = bodies.nb
    const { text, published, furniture } = taken([
      '– Vi kom lenger enn ventet',
      first,
      'Publisert 18. februar 2025 kl. 14:02',
      'Kari Nes',
      'Journalist',
      last,
    ])
    expect(published).toBe('2025-02-18T14:02')
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Publisert 18. februar 2025 kl. 14:02',
      'Kari Nes',
      'Journalist',
    ])
  })
})

describe('the head of a press release', () => {
  const release = (head: string): readonly string[] => [
    head,
    'Press release',
    '15 March 2025',
    'On the meeting of the ministers',
    ...bodies.en.slice(1),
  ]

  it('names whose it is, beside its title', () => {
    const { outlet, title, published } = taken(release('Ministry of Foreign Affairs of the Republic of Kazakhstan'))
    expect({ outlet, title, published }).toEqual({
      outlet: 'Ministry of Foreign Affairs of the Republic of Kazakhstan',
      title: 'On the meeting of the ministers',
      published: '2025-03-15',
    })
  })

  it('is no writer, and a title beside a date is none', () => {
    const { outlet, title, author } = taken([
      'Ministry of Foreign Affairs of Norway',
      '15 March 2025',
      'Talks in Astana',
      ...bodies.en.slice(1),
    ])
    expect({ outlet, title, author }).toEqual({
      outlet: 'Ministry of Foreign Affairs of Norway',
      title: 'Talks in Astana',
      author: undefined,
    })
  })

  it.each([
    ['sv', 'Pressmeddelande från Utrikesdepartementet', 'Utrikesdepartementet'],
    ['da', 'Udenrigsministeriet', 'Udenrigsministeriet'],
    ['nb', 'Utenriksdepartementet varsler endringer i dag', undefined],
  ] as const)('names a ministry of the state whose language it is without its state: %s %s', (language, line, outlet) => {
    expect(taken([line, ...bodies[language]]).outlet).toBe(outlet)
  })

  it('is no headline about a ministry', () => {
    expect(taken(release('Kazakh Foreign Ministry Summons Moldovan Ambassador')).outlet).toBeUndefined()
  })
})

describe('what is furniture by what stands round it', () => {
  const [title, first, last] = bodies.en
  const [overskrift, ingress, slutt] = bodies.nb

  it('is a menu above the title, whatever its words', () => {
    expect(furnitureOf(['Skip to content', 'The Harbour Post', 'Lifestyle', 'Log in', title, first, last])).toEqual([
      'Skip to content',
      'The Harbour Post',
      'Lifestyle',
      'Log in',
    ])
  })

  it('is what stands between two lines of the page under the title', () => {
    expect(furnitureOf([title, 'By Jane Doe', 'Larger letters', '3 hours ago', first, last])).toEqual([
      'By Jane Doe',
      'Larger letters',
      '3 hours ago',
    ])
  })

  it('is an advertisement inside the news', () => {
    expect(
      furnitureOf([
        title,
        first,
        'Sponsored',
        'Doctors stunned by this fruit',
        'HealthyLife',
        'Learn more',
        last,
        first,
      ]),
    ).toEqual(['Sponsored', 'Doctors stunned by this fruit', 'HealthyLife', 'Learn more'])
  })

  it('is all that follows the news and is no sentence, behind the first line of the page', () => {
    expect(
      furnitureOf([title, first, last, 'Comments (12)', 'modou_k', 'Who pays for the onions?', 'Ghana beat Mali']),
    ).toEqual(['Comments (12)', 'modou_k', 'Who pays for the onions?', 'Ghana beat Mali'])
    expect(
      furnitureOf([overskrift, ingress, slutt, 'Flere nyheter', 'Steinras stengte veien', '– Jeg var redd for å dø']),
    ).toEqual(['Flere nyheter', 'Steinras stengte veien', '– Jeg var redd for å dø'])
  })

  it('is where the page speaks to its reader of itself, beside other lines of the page', () => {
    const talk = 'We and our 214 partners store data on your device to personalise content.'
    expect(furnitureOf(['Accept all', talk, title, first, last])).toEqual(['Accept all', talk])
    expect(furnitureOf([title, first, 'You can sign up for the new passport online.', last])).toEqual([])
  })

  it('is buttons and counters at the edges', () => {
    expect(furnitureOf([title, 'A- A A+', '0:00', first, last])).toEqual(['A- A A+', '0:00'])
  })

  it('is what the last line says its writer is, and not where somebody of the news is or goes', () => {
    const note = 'Kofi Darko is a senior foreign affairs correspondent for the Volta Mail.'
    expect(furnitureOf([title, first, last, note])).toEqual([note])
    for (const end of [
      'Angolan President Zeferino Cambuta is due to meet Namibian President Ndapewa Shikongo in Lusaka on Friday.',
      'Foreign Minister Jane Otieno is in Lusaka for talks with President Zeferino Cambuta of Angola.',
      'Angolan President Zeferino Cambuta is expected in Nairobi.',
    ])
      expect(furnitureOf([title, first, last, end])).toEqual([])
  })

  it('is no last sentence of the news, whatever stands before it', () => {
    const end = 'The minister did not answer.'
    expect(
      furnitureOf([title, first, last, 'Advertisement', 'Read also', 'How the border was closed', end, 'Share']),
    ).not.toContain(end)
    expect(furnitureOf([title, first, last, 'Advertisement', 'What happens now?', end, 'Share'])).toEqual([
      'Advertisement',
      'Share',
    ])
  })
})
