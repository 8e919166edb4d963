import { EXAMPLES } from '../../core/entities/examples';
import { ENTITIES } from '../../core/entities/table';
import { ENTITY_TYPES } from '../../core/model';
import { integer, pick, randomOf, type Random } from '../support/generate/generator';
import { GENERATORS } from '../support/generate/list';

const PROSE = [
  'The committee met again on Thursday to talk about the new building, and most of those who were there agreed that the old plan had been too expensive.',
  'Thank you for your order. We have sent it today, and it should reach you within three working days unless the weather gets worse.',
  'Der Ausschuss hat am Donnerstag noch einmal über den Neubau gesprochen; die meisten waren der Meinung, dass der alte Plan zu teuer war.',
  'Vielen Dank für Ihre Bestellung. Sie wurde heute verschickt und sollte innerhalb von drei Werktagen bei Ihnen sein.',
  "Le comité s'est réuni jeudi pour parler du nouveau bâtiment, et la plupart des participants ont trouvé l'ancien projet trop cher.",
  'Nous vous remercions de votre commande, qui a été expédiée ce matin et devrait arriver sous trois jours ouvrables.',
  'El comité se reunió el jueves para hablar del nuevo edificio, y casi todos pensaron que el plan anterior era demasiado caro.',
  'Il comitato si è riunito giovedì per parlare del nuovo edificio, e quasi tutti hanno trovato il vecchio progetto troppo costoso.',
  'Komitet spotkał się w czwartek, aby omówić nowy budynek, a większość obecnych uznała stary plan za zbyt drogi.',
];

const SHAPES: readonly ((random: Random) => string)[] = [
  (random) => pick(random, ['INFO', 'WARN', 'ERROR']) + ` 2024-0${integer(random, 1, 9)}-1${integer(random, 0, 9)}T0${integer(random, 0, 9)}:1${integer(random, 0, 9)}:22.${integer(random, 100, 999)}Z [worker-${integer(random, 1, 40)}] request ${integer(random, 1e6, 9e7)} took ${integer(random, 1, 900)} ms, ${integer(random, 200, 503)} from 10.0.${integer(random, 0, 255)}.${integer(random, 0, 255)}`,
  (random) => `{"id": ${integer(random, 1, 1e9)}, "status": "open", "tags": ["billing", "v${integer(random, 1, 9)}.${integer(random, 0, 20)}.${integer(random, 0, 9)}"], "price": ${integer(random, 1, 999)}.${integer(random, 10, 99)}}`,
  (random) => `    const total${integer(random, 1, 9)} = items.reduce((sum, { price, count }) => sum + price * count, 0); // line ${integer(random, 1, 999)}`,
  (random) => `| ${integer(random, 1, 999)} | ${integer(random, 1e3, 9e6)} | ${integer(random, 1, 99)}.${integer(random, 10, 99)} | ${integer(random, 2000, 2030)}-0${integer(random, 1, 9)} |`,
];

/** About `length` characters of prose in six languages, logs, JSON, code and tables, with personal data of all types strewn in; the same for the same seed. */
export function mixedText(length: number, seed = 1): string {
  const random = randomOf(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const type = ENTITY_TYPES[integer(random, 0, ENTITY_TYPES.length - 1)] ?? 'EMAIL_ADDRESS';
    const { labels } = ENTITIES[type];
    const value = GENERATORS[type]?.(random) ?? EXAMPLES[type];
    const label = Object.values(labels).flat()[0];
    const shape = SHAPES[integer(random, 0, SHAPES.length - 1)];
    const [first, ...rest] = PROSE;
    const lines = [pick(random, [first ?? '', ...rest]), shape?.(random) ?? '', pick(random, [first ?? '', ...rest]), label === undefined ? value : `${label}: ${value}`];
    const part = `${lines.join('\n')}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}
