/** Questions of the methodiek, one at a time: to read out, not to fill in. */
export const vragen = [
  'Wat was dat voor een tijd?',
  'Wat was er eerst? Wat kwam daarna?',
  'Welk woord zet ik erbij?',
  'Wat veranderde er toen voor jou?',
  'Hoe voelde die tijd? Meer samen, of meer alleen?',
  'Wat hielp jou toen? Wat deed jij goed?',
  'Wat daarvan kun je nu gebruiken?',
] as const;

/** Ways to begin: half a sentence, that the participant finishes. */
export const aanzetten = ['Dat was in de tijd met …', 'Toen ik nog …', 'Het jaar dat …'] as const;
