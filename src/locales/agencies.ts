/** News and picture agencies as credits and sign-offs name them, in any language. Matched without regard to case. */
export const agencyNames: readonly string[] = [
  'NTB', 'NTB scanpix', 'NTB Kommunikasjon', 'Scanpix', 'NPK', 'ANB', 'AP', 'Associated Press', 'AFP', 'Agence France-Presse', 'Reuters', 'TASS', 'ITAR-TASS',
  'Interfax', 'RIA Novosti', 'RIA', 'Sputnik', 'Xinhua', 'dpa', 'EPA', 'EFE', 'ANSA', 'TT', 'TT Nyhetsbyrån', 'Ritzau', 'Ritzau Scanpix', 'STT',
  'Lehtikuva', 'BNS', 'LETA', 'PAP', 'Anadolu', 'Anadolu Agency', 'AA', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'UPI', 'Bloomberg', 'Getty', 'Getty Images',
  'Zuma', 'Shutterstock', 'Ukrinform', 'UNIAN', 'Belta', 'IRNA', 'WAM', 'QNA', 'SPA', 'Alamy', 'POOL', 'Handout',
]
