import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

describe('idioms of contact', () => {
  it.each([
    [
      'en',
      'Georgia’s foreign minister Nana Tsereteli shook hands with her Armenian counterpart Davit Sahakyan in Tbilisi on Tuesday.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    [
      'nb',
      'Georgias utenriksminister Nana Tsereteli håndhilste på Armenias utenriksminister Davit Sahakyan i Tbilisi tirsdag.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    [
      'nb',
      'Håndtrykket mellom utenriksministrene Nana Tsereteli (Georgia) og Davit Sahakyan (Armenia) i Tbilisi tirsdag var det første på ti år.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    [
      'nn',
      'Handtrykket mellom utanriksministrane Nana Tsereteli (Georgia) og Davit Sahakyan (Armenia) i Tbilisi tysdag var det første på ti år.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    [
      'da',
      'Håndtrykket mellem udenrigsministrene Nana Tsereteli (Georgien) og Davit Sahakyan (Armenien) i Tbilisi tirsdag var det første i ti år.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    [
      'sv',
      'Handslaget mellan utrikesministrarna Nana Tsereteli (Georgien) och Davit Sahakyan (Armenien) i Tbilisi i tisdags var det första på tio år.',
      'meeting held 2025-10-07 Tbilisi Davit Sahakyan Nana Tsereteli',
    ],
    ['nn', 'Georgia og Armenia tok opp att samtalane i Tbilisi tysdag.', 'talks held 2025-10-07 Tbilisi'],
    [
      'nn',
      'Georgias president Nana Tsereteli ringde laurdag opp Armenias president Davit Sahakyan.',
      'call held 2025-10-04 - Davit Sahakyan Nana Tsereteli',
    ],
    [
      'nb',
      'Paven ga Perus president Rosaura Yauri audiens i Vatikanet lørdag.',
      'meeting held 2025-10-04 - Rosaura Yauri',
    ],
    [
      'en',
      'The pope granted Peru’s president Rosaura Yauri an audience at the Vatican on Saturday.',
      'meeting held 2025-10-04 - Rosaura Yauri',
    ],
    [
      'da',
      'Paven gav Perus præsident Rosaura Yauri audiens i Vatikanet lørdag.',
      'meeting held 2025-10-04 - Rosaura Yauri',
    ],
    [
      'nb',
      'Chile og Bolivia er enige om å vende tilbake til forhandlingsbordet i Arica i mars.',
      'talks agreed 2026-03 Arica',
    ],
    [
      'en',
      'Chile and Bolivia agreed to return to the negotiating table in Arica in March.',
      'talks agreed 2026-03 Arica',
    ],
    [
      'sv',
      'Chile och Bolivia är överens om att återvända till förhandlingsbordet i Arica i mars.',
      'talks agreed 2026-03 Arica',
    ],
    [
      'nn',
      'Chile og Bolivia er samde om å vende attende til forhandlingsbordet i Arica i mars.',
      'talks agreed 2026-03 Arica',
    ],
    [
      'da',
      'Chile og Bolivia er enige om at vende tilbage til forhandlingsbordet i Arica i marts.',
      'talks agreed 2026-03 Arica',
    ],
    [
      'nb',
      'Canadas statsminister Meredith Lachance og Mexicos president Citlali Robledo snakket tirsdag sammen på en sikker linje i en halv time.',
      'call held 2025-10-07 - Citlali Robledo Meredith Lachance',
    ],
    [
      'en',
      'Canada’s prime minister Meredith Lachance and Mexico’s president Citlali Robledo spoke on a secure line on Tuesday.',
      'call held 2025-10-07 - Citlali Robledo Meredith Lachance',
    ],
    [
      'sv',
      'Kanadas premiärminister Meredith Lachance och Mexikos president Citlali Robledo talade i tisdags med varandra på en säker linje.',
      'call held 2025-10-07 - Citlali Robledo Meredith Lachance',
    ],
    [
      'nb',
      'Polens president Zbigniew Rawicz takket nei da Ungarns statsminister Gergely Bartos inviterte ham på middag i Budapest på lørdag.',
      'meeting declined 2025-10-11 Budapest Gergely Bartos Zbigniew Rawicz',
    ],
    [
      'en',
      'Poland’s president Zbigniew Rawicz declined when Hungary’s prime minister Gergely Bartos invited him to dinner in Budapest on Saturday.',
      'meeting declined 2025-10-11 Budapest Gergely Bartos Zbigniew Rawicz',
    ],
    ['nb', 'Det blir likevel ikke noe toppmøte mellom Algerie og Marokko i november.', 'summit cancelled 2025-11 -'],
    ['nn', 'Det vert ikkje noko toppmøte mellom Algerie og Marokko i november likevel.', 'summit cancelled 2025-11 -'],
    [
      'da',
      'Der bliver alligevel ikke noget topmøde mellem Algeriet og Marokko i november.',
      'summit cancelled 2025-11 -',
    ],
    ['sv', 'Det blir ändå inget toppmöte mellan Algeriet och Marocko i november.', 'summit cancelled 2025-11 -'],
    ['en', 'There will be no summit between Algeria and Morocco in November after all.', 'summit cancelled 2025-11 -'],
    [
      'en',
      'Venezuela’s vice-president Yaritza Olmos on Wednesday proposed new talks with Colombia, on neutral ground.',
      'talks proposed - - Yaritza Olmos',
    ],
    [
      'nb',
      'I går foreslo Venezuelas visepresident Yaritza Olmos nye forhandlinger med Colombia, på nøytral grunn.',
      'talks proposed - - Yaritza Olmos',
    ],
    [
      'nb',
      'Besøket i Etiopia av Egypts statsminister Mostafa Gendy er lagt på is.',
      'visit cancelled - - Mostafa Gendy',
    ],
    [
      'nb',
      'Over frokost i København i går ble Danmarks klimaminister Mikkel Ravnsborg og Bhutans statsminister Ugyen Dorji enige om en avtale.',
      'meeting held 2025-10-08 Copenhagen Mikkel Ravnsborg Ugyen Dorji',
    ],
    [
      'nb',
      'Tysklands europaminister Annegret Kuhn rakk begge deler: mandag lunsj i Tirana med statsminister Arben Dushku, onsdag middag i Skopje med statsminister Biljana Trajkova.',
      'meeting held 2025-10-06 Tirana Annegret Kuhn Arben Dushku|meeting held 2025-10-08 Skopje Annegret Kuhn Biljana Trajkova',
    ],
    [
      'nb',
      'Norske og russiske fiskeriforhandlere er samlet i Bodø denne uken.',
      'meeting under-way 2025-10-06/2025-10-12 Bodø',
    ],
    [
      'nn',
      'Møtet mellom forsvarsministrane i Noreg og Finland er flytta frå torsdag til fredag denne veka.',
      'meeting planned 2025-10-10 -',
    ],
    [
      'nb',
      'Møtet mellom forsvarsministrene i Norge og Finland er flyttet fra torsdag til fredag denne uken.',
      'meeting planned 2025-10-10 -',
    ],
    [
      'nb',
      'Kenyas president Josephat Mwangale er denne uken på besøk i Malawi.',
      'visit under-way 2025-10-06/2025-10-12 - Josephat Mwangale',
    ],
    ['nb', 'Kenyas president Josephat Mwangale er på besøk i Malawi.', 'visit under-way - - Josephat Mwangale'],
    [
      'nb',
      'Kenyas president Josephat Mwangale er neste uke på besøk i Malawi.',
      'visit planned 2025-10-13/2025-10-19 - Josephat Mwangale',
    ],
    [
      'nb',
      'Kenyas president Josephat Mwangale var mandag på besøk i Malawi.',
      'visit held 2025-10-06 - Josephat Mwangale',
    ],
    [
      'da',
      'Kenyas præsident Josephat Mwangale er i denne uge på besøg i Malawi.',
      'visit under-way 2025-10-06/2025-10-12 - Josephat Mwangale',
    ],
    [
      'en',
      'Kenya’s president Josephat Mwangale is on a visit to Malawi this week.',
      'visit under-way 2025-10-06/2025-10-12 - Josephat Mwangale',
    ],
    [
      'sv',
      'Påven gav Perus president Rosaura Yauri audiens i Vatikanen i lördags.',
      'meeting held 2025-10-04 - Rosaura Yauri',
    ],
    [
      'en',
      'The planned meeting between Kenyan Foreign Minister Jane Otieno and Somali Foreign Minister Ali Warsame on Friday will no longer take place.',
      'meeting cancelled 2025-10-10 - Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'De to delegasjonene fra Kenya og Somalia satt i over ti timer på et hotell i Mombasa lørdag.',
      'meeting held 2025-10-04 Mombasa',
    ],
    [
      'en',
      'A delegation headed by the Kenyan general Jane Otieno met a Somali delegation in Mombasa on Saturday.',
      'meeting held 2025-10-04 Mombasa Jane Otieno',
    ],
    [
      'en',
      'Estonian Foreign Minister Mari Brandt said that the visit to Tallinn by Latvian Special Envoy Janis Ozols on 2 October had been useful.',
      'visit held 2025-10-02 Tallinn Janis Ozols',
    ],
    [
      'nb',
      'Bakgrunnen er en telefonsamtale mellom Kenyas president Josephat Mwangale og Perus president Rosaura Yauri fredag.',
      'call held 2025-10-03 - Josephat Mwangale Rosaura Yauri',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno was to have met Somali Foreign Minister Ali Warsame on Friday.',
      'meeting cancelled 2025-10-10 - Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenyas utenriksminister Jane Otieno skulle ha møtt Somalias utenriksminister Ali Warsame onsdag.',
      'meeting cancelled 2025-10-08 - Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenyas utenriksminister Jane Otieno skulle møte Somalias utenriksminister Ali Warsame fredag.',
      'meeting planned 2025-10-10 - Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'Reports that Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Monday are false, the ministry said.',
      'meeting denied 2025-10-06 - Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'The meeting between Kenyan Foreign Minister Jane Otieno and Somali Foreign Minister Ali Warsame has been brought forward to 14 October.',
      'meeting planned 2025-10-14 - Ali Warsame Jane Otieno',
    ],
    [
      'nn',
      'Samtalane mellom utanriksministrane Jane Otieno (Kenya) og Ali Warsame (Somalia) går føre seg i Mombasa.',
      'talks under-way - Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Tuesday. The talks were held in a village outside Mombasa.',
      'talks held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Tuesday. They met in a village outside Mombasa.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenyas utenriksminister Jane Otieno møtte Somalias utenriksminister Ali Warsame tirsdag. De møttes i Mombasa.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    ['en', 'Kenya’s talks with Somalia in Mombasa on 14 October are off.', 'talks cancelled 2025-10-14 Mombasa'],
    ['en', 'Kenya’s talks with Somalia in Mombasa on Tuesday were off the record.', 'talks held 2025-10-07 Mombasa'],
    [
      'en',
      'A visit by Foreign Minister Jane Otieno to Mogadishu in November has not been cancelled, the Kenyan ministry said.',
      'visit planned 2025-11 Mogadishu Jane Otieno',
    ],
    [
      'nb',
      'Møtet mellom Kenya og Somalia i Mombasa 14. oktober er ikke avlyst, sier Jane Otieno.',
      'meeting planned 2025-10-14 Mombasa',
    ],
    [
      'sv',
      'Mötet mellan Kenya och Somalia i Mombasa den 14 oktober är inte inställt, säger Jane Otieno.',
      'meeting planned 2025-10-14 Mombasa',
    ],
    [
      'en',
      'Kenya described as false reports that its envoy Jane Otieno had met Somali President Ali Warsame in Mombasa on Tuesday.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'It is not true that Kenya’s envoy Jane Otieno met Somali President Ali Warsame in Mombasa on Tuesday, the ministry said.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'Kenya called the charges a lie after its envoy Jane Otieno met Somali President Ali Warsame in Mombasa on Tuesday.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenya kaller det «rent oppspinn» at utsendingen Jane Otieno møtte Somalias president Ali Warsame i Mombasa tirsdag.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Det stemmer ikke at Kenyas utsending Jane Otieno møtte Somalias president Ali Warsame i Mombasa tirsdag, sier departementet.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Jane Otieno fra Kenya kalte anklagene for løgn da hun møtte Somalias president Ali Warsame i Mombasa tirsdag.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nn',
      'Det stemmer ikkje at utsendingen Jane Otieno frå Kenya møtte Somalias president Ali Warsame i Mombasa tysdag, seier departementet.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'da',
      'Det passer ikke, at Kenyas udsending Jane Otieno mødte Somalias præsident Ali Warsame i Mombasa tirsdag, siger ministeriet.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'sv',
      'Kenya kallar det rena påhitt att sändebudet Jane Otieno träffade Somalias president Ali Warsame i Mombasa i tisdags.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenya har tidligere benektet at utenriksminister Jane Otieno møtte Somalias Ali Warsame i Mombasa tirsdag. Onsdag innrømmet Otieno at de møttes.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenya benekter at utenriksminister Jane Otieno møtte Somalias Ali Warsame i Mombasa tirsdag. En somalisk diplomat sier at de møttes.',
      'meeting denied 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'en',
      'Kenya had previously denied that there was any such meeting. On Wednesday it confirmed that foreign ministers Jane Otieno of Kenya and Ali Warsame of Somalia met in Mombasa on Tuesday.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenyas utenriksminister Jane Otieno møtte Somalias Ali Warsame i Mombasa tirsdag. – Det var ikke forhandlinger, sier Otieno.',
      'meeting held 2025-10-07 Mombasa Ali Warsame Jane Otieno',
    ],
    [
      'nb',
      'Kenya og Somalia åpner konsulatene, sier Kenyas utenriksminister Jane Otieno. En telefonsamtale mellom landenes daværende utenriksministre i 2024 endte etter tyve minutter.',
      'call held 2024 -',
    ],
    [
      'nb',
      'Kenya og Somalia åpner konsulatene, sier Kenyas utenriksminister Jane Otieno. En telefonsamtale mellom de daværende utenriksministrene i 2024 endte etter tyve minutter.',
      'call held 2024 -',
    ],
    [
      'nb',
      'Kenya og Somalia åpner konsulatene, sier Kenyas utenriksminister Jane Otieno. En telefonsamtale mellom landenes utenriksministre tirsdag endte etter tyve minutter.',
      'call held 2025-10-07 - Jane Otieno',
    ],
    ['nb', 'Norge møtte Slovenia til dyst i Ljubljana lørdag kveld.', ''],
    ['nb', 'I kveld møtes statsministerkandidatene Magnhild Torvanger og Sjur Lid til duell på TV Fjord.', ''],
    [
      'nn',
      'Landbruksminister Oddny Kvammen møtte fylkesordførar Leidulv Skjerdal på samfunnshuset i Stryn måndag kveld.',
      '',
    ],
    [
      'nb',
      'Landbruksminister Oddny Kvammen møtte ordfører Leidulv Skjerdal på samfunnshuset i Stryn mandag kveld.',
      '',
    ],
    ['sv', 'Jordbruksminister Karin Ek mötte kommunalrådet Olle Fors i Luleå i måndags.', ''],
    ['da', 'Landbrugsminister Karin Ege mødte borgmester Ole Fors i Thisted mandag.', ''],
  ])('reads in %s: %s', async (language, text, expected) => {
    expect((await contactsIn(language, text)).join('|')).toBe(expected)
  })
})
