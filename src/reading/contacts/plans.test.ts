import { describe, expect, it } from 'vitest'
import { contactLines, readText } from '../test-reader.ts'

const plansIn = async (language: string, text: string): Promise<readonly string[]> =>
  contactLines(await readText(language, text, { published: '2026-03-04' }))

describe('a plan', () => {
  it.each([
    ['en', 'The summit between Angola and Namibia has been postponed until July 3.', 'summit planned 2026-07-03 -'],
    ['en', 'The summit between Angola and Namibia has been postponed until December.', 'summit planned 2026-12 -'],
    [
      'en',
      'The summit between Angola and Namibia, planned for next week, has been put off until July 3.',
      'summit planned 2026-07-03 -',
    ],
    [
      'en',
      'Minister Ana Kapuka said the summit between Angola and Namibia was postponed until July 3.',
      'summit planned 2026-07-03 -',
    ],
    [
      'en',
      'The summit between Angola and Namibia was put off until June 12, the ministry said.',
      'summit planned 2026-06-12 -',
    ],
    ['en', 'Friday’s summit between Angola and Namibia has been delayed.', 'summit cancelled 2026-03-06 -'],
    ['nb', 'Toppmøtet mellom Angola og Namibia ble utsatt til juni.', 'summit planned 2026-06 -'],
    ['nb', 'Ministeren sa at toppmøtet mellom Angola og Namibia var utsatt til desember.', 'summit planned 2026-12 -'],
    ['nn', 'Toppmøtet mellom Angola og Namibia vart utsett til juni.', 'summit planned 2026-06 -'],
  ])('put off to another time is to be then, in %s: %s', async (language, text, expected) => {
    expect(await plansIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'Reporters asked when Angola and Namibia would sit down in Lusaka on April 10.'],
    ['nb', 'Journalister spurte når Angola og Namibia skulle møtes i Lusaka 10. april.'],
    ['en', 'Zambian officials may attend the meeting between Angola and Namibia in Lusaka on April 10.'],
    ['nb', 'Zambiske tjenestemenn kan delta i møtet mellom Angola og Namibia i Lusaka 10. april.'],
  ])('is no proposal for what is asked of it, or who may attend, in %s: %s', async (language, text) => {
    expect(await plansIn(language, text)).toEqual(['meeting planned 2026-04-10 Lusaka'])
  })

  it.each([
    ['rejected a newspaper report of a meeting', 'meeting denied'],
    ['dismissed rumours of a meeting', 'meeting denied'],
    ['rejected a proposal of a meeting', 'meeting declined'],
  ])('of which Angola %s is %s', async (deed, expected) => {
    expect(await plansIn('en', `Angola ${deed} with Namibia in Lusaka on Monday.`)).toEqual([
      `${expected} 2026-03-02 Lusaka`,
    ])
  })

  it.each([
    ['en', 'Angola and Namibia were to meet in Lusaka on Friday.', 'The meeting has been moved to April 10.'],
    ['nb', 'Angola og Namibia skulle møtes i Lusaka fredag.', 'Møtet er flyttet til 10. april.'],
    ['nn', 'Angola og Namibia skulle møtast i Lusaka fredag.', 'Møtet er flytta til 10. april.'],
    ['da', 'Angola og Namibia skulle mødes i Lusaka fredag.', 'Mødet er udskudt til 10. april.'],
    ['sv', 'Angola och Namibia skulle mötas i Lusaka på fredag.', 'Mötet har skjutits upp till den 10 april.'],
  ])('is off on the day that it is moved from, in %s: %s %s', async (language, first, then) => {
    expect([...(await plansIn(language, `${first} ${then}`))].sort()).toEqual([
      'meeting cancelled 2026-03-06 Lusaka',
      'meeting planned 2026-04-10 -',
    ])
  })

  it.each([
    ['The meeting between Angola and Namibia', 'cancelled'],
    ['A meeting between Angola and Namibia on fishing', 'planned'],
  ])('is off, or another stands beside it, where it is told as %s', async (other, status) => {
    const text = `Angola and Namibia are to meet in Lusaka on Friday. ${other} has been moved to April 10.`
    expect(await plansIn('en', text)).toContain(`meeting ${status} 2026-03-06 Lusaka`)
  })

  it('stands that is moved to the day told of before', async () => {
    const text = 'Angola and Namibia are to meet in Lusaka on Friday. The meeting has been moved to Friday from Monday.'
    expect(await plansIn('en', text)).toEqual(['meeting planned 2026-03-06 Lusaka'])
  })

  it.each([
    ['en', 'Angola and Namibia agreed to keep in touch until the meeting in Lusaka in June.'],
    ['nb', 'Angola og Namibia ble enige om å holde kontakt fram til møtet i Lusaka i juni.'],
    ['nn', 'Angola og Namibia vart samde om å halde kontakt fram til møtet i Lusaka i juni.'],
    ['da', 'Angola og Namibia blev enige om at holde kontakt frem til mødet i Lusaka i juni.'],
    ['sv', 'Angola och Namibia enades om att hålla kontakt fram till mötet i Lusaka i juni.'],
  ])('is not what is agreed to do until then, in %s: %s', async (language, text) => {
    expect(await plansIn(language, text)).toEqual([expect.stringMatching(/^meeting planned 2026-06 Lusaka/u)])
  })

  it.each([
    ['en', 'Angolan minister Ana Kapuka is going to meet Namibian minister Erik Shilongo in Lusaka.', 'planned'],
    ['en', 'Angolan minister Ana Kapuka is probably not going to meet Namibian minister Erik Shilongo in Lusaka.', ''],
    ['nb', 'Angolas minister Ana Kapuka kommer til å møte Namibias minister Erik Shilongo i Lusaka.', 'planned'],
    ['nb', 'Angolas minister Ana Kapuka kommer trolig til å møte Namibias minister Erik Shilongo i Lusaka.', 'planned'],
    ['nb', 'Angolas minister Ana Kapuka kommer ikke til å møte Namibias minister Erik Shilongo i Lusaka.', ''],
    ['nn', 'Angolas minister Ana Kapuka kjem til å møte Namibias minister Erik Shilongo i Lusaka.', 'planned'],
    ['da', 'Angolas minister Ana Kapuka kommer til at mødes med Namibias minister Erik Shilongo i Lusaka.', 'planned'],
    ['sv', 'Angolas minister Ana Kapuka kommer att träffa Namibias minister Erik Shilongo i Lusaka.', 'planned'],
  ])('is what somebody is going to do, in %s: %s', async (language, text, status) => {
    const plan = `meeting ${status} - Lusaka Ana Kapuka Erik Shilongo`
    expect(await plansIn(language, text)).toEqual(status === '' ? [] : [plan])
  })
})
