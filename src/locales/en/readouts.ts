import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: ['ministry', 'ministry of foreign affairs', 'foreign ministry', 'department of state', 'state department', 'foreign office', 'white house', 'kremlin', 'presidency', 'government', 'cabinet office', 'embassy', 'prime minister’s office', "prime minister's office", 'office of the president', 'office of the prime minister', 'press service of the president', 'government communications'],
}
