/** Consonants before `-a` and what they become before `-e` of the dative and locative: `Marta`, `Marcie`. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/ka$/, 'ce'], [/ga$/, 'dze'], [/ra$/, 'rze'], [/ta$/, 'cie'], [/da$/, 'dzie'], [/la$/, 'li'], [/ja$/, 'ji'], [/ia$/, 'ii'], [/a$/, 'ie'],
];

/** A given name in all cases of Polish, folded as it is: `marek` gives `marka`, `markowi`, `markiem` and so on. Too many forms do no harm. */
export function polishCases(name: string): readonly string[] {
  if (name.endsWith('a')) {
    const stem = name.slice(0, -1);
    const [ending, soft] = SOFTENED.find(([pattern]) => pattern.test(name)) ?? [/$/, ''];
    return [name, `${stem}y`, `${stem}i`, `${stem}e`, `${stem}o`, name.replace(ending, soft)];
  }
  if (/[aeiouy]$/.test(name)) {
    // `jerzy`, `jerzego`; `antoni`, `antoniego`.
    const stem = name.replace(/y$/, '');
    return [name, `${stem}ego`, `${stem}emu`, `${name}m`];
  }
  // The vowel before the last consonant is dropped: `marek`, `marka`; `pawel`, `pawla`.
  const stem = name.replace(/i?e([kcł])$/, '$1');
  return [name, ...['a', 'owi', 'em', 'iem', 'u', 'ie'].map((ending) => stem + ending)];
}
