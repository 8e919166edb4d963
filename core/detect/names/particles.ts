const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words within a name, before its surname, folded: `van der Berg`, `de la Cruz`, `ter Horst`, `bin Salman`. */
export const PARTICLES = set("d de da do dos das del della dell dello dei degli di du des la le las los l lo van vande vanden von vom zu zum zur der den ten ter te 't t op af av bin ibn bint ben al el abu abd ould y e i st saint san santa mc mac o");

/** Particles that begin a surname by themselves, where no given name stands before it: `De Miguel`, `Van Damme`, `O'Hara`. */
export const FIRST_PARTICLES = set('d de da dos das del della dell dello dei degli di du des la le van vande vanden von vom zu der den ten ter bin ibn al el abu ben o mc mac saint');

/** What may follow a name as a part of it, folded. */
export const SUFFIXES = set('jr sr ii iii iv phd md esq dds junior senior msc mba');
