import { describe, expect, it } from 'vitest'
import { relateVenues, venueTold } from './venues.ts'

describe('venues of two accounts', () => {
  it.each([
    ['other', 'a hotel by the lake', 'en', 'ministeriets hovedkvarter', 'nb'],
    ['other', 'the customs house', 'en', 'the town hall', 'en'],
    ['other', 'Villa Madama', 'nn', 'a hotel near the Villa Borghese gardens in Rome', 'en'],
    ['other', 'Jubilee House', 'en', 'Osu-slottet', 'nb'],
    ['other', 'the Turkmen embassy in Vienna', 'en', 'a café behind the opera', 'en'],
    ['other', 'en flodbåt på elva', 'nb', 'a lodge above the falls', 'en'],
    ['other', 'det gamla fortet', 'sv', 'statshuset', 'nb'],
    ['other', 'an officers’ mess', 'en', 'et hotell ved flyplassen', 'nb'],
    ['other', 'en marinebase', 'da', 'eit strandhotell', 'nn'],
    ['other', 'the Kalahari conference centre', 'en', 'eit hotell', 'nn'],
    ['other', 'Haakon’s Hall', 'en', 'eit hotell ved bryggja', 'nn'],
    [undefined, 'Blair House', 'en', 'palasset', 'nb'],
    ['other', 'det gamle stasjonskontoret', 'nb', 'the governor’s residence', 'en'],
    ['other', 'et magasin ved kaien', 'nb', 'rådhuset', 'nb'],
    [undefined, 'the fort', 'en', 'slottet', 'nb'],
    ['other', 'a seafront hotel', 'en', 'utenriksdepartementets gjestehus', 'nb'],
    [undefined, 'the state guesthouse', 'en', 'villaen', 'nn'],
    ['same', 'a seafront hotel', 'en', 'strandhotellet', 'nb'],
    ['same', 'Hotel Serena', 'en', 'Serena-hotellet', 'nb'],
    ['same', 'grænsestationen', 'da', 'the Kaieteur checkpoint', 'en'],
    [undefined, 'the headquarters of the Ministry', 'en', 'utenriksdepartementet', 'nb'],
    [undefined, 'a meeting room', 'en', 'palasset', 'nb'],
    [undefined, 'the garden', 'en', 'palasset', 'nb'],
  ] as const)('%s: %s (%s), %s (%s)', (expected, a, inA, b, inB) => {
    expect(relateVenues(venueTold(a, inA), venueTold(b, inB))).toBe(expected)
  })
})
