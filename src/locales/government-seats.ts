/** Towns from which a state speaks though its capital is another, in the spellings of all languages, with its ISO code. */
export const governmentSeats: ReadonlyMap<string, string> = new Map([
  ['abidjan', 'CI'],
  ['bujumbura', 'BI'],
  ['colombo', 'LK'],
  ['cotonou', 'BJ'],
  ['dar es salaam', 'TZ'],
  ['haag', 'NL'],
  ['the hague', 'NL'],
  ['la paz', 'BO'],
  ['rangoon', 'MM'],
  ['yangon', 'MM'],
  ['tel aviv', 'IL'],
])
