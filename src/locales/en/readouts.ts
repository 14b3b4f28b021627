import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: ['ministry', 'ministry of foreign affairs', 'foreign ministry', 'department of state', 'state department', 'department of foreign affairs', 'department of external affairs', 'department of foreign affairs and trade', 'global affairs', 'state house', 'federal chancellery', 'council of ministers', 'downing street', 'élysée', 'foreign office', 'white house', 'kremlin', 'presidency', 'government', 'cabinet office', 'embassy', 'prime minister’s office', "prime minister's office", 'office of the president', 'office of the prime minister', 'press service of the president', 'government communications'],
}
