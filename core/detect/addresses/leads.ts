import { createQuickPattern } from '../patterns/quick-pattern';
import type { Words } from './tokens';

/** Words after which an address or a place is expected, folded. */
const findLeads = createQuickPattern(new RegExp(`(?<![a-z])(?:${[
  '(?:live|lives|lived|living|reside|resides|residing|stay|stays|staying|dwells|based|located|situated|office is|offices are|is|home) (?:at|on)',
  '(?:address|adresse|direccion|domicilio|indirizzo|adres|adress|osoite)(?: of [a-z0-9][a-z0-9 .&\'-]{1,40}?)? (?:is|was|to|with|est|ist|lautet|es|e|jest|ar|on)(?: now| still| the following| to)?',
  "(?:send|sent|ship|shipped|mail|mailed|post|posted|deliver|delivered|return|returned|forward|forwarded|bring|go|moved|move|come|drive|taxi|ride|sent over|addressed)(?: it| them| this| that| these| everything| (?:a|the|my|your) (?:new )?(?:one|card|copy|letter|parcel|package|statement|bill|order))? to",
  '(?:meet|see|visit|find|join)(?: me| you| us| him| her| them)? at',
  "(?:arrived|arrive|arrives|delivery|collect|pick ?up|drop ?off|drops you off|meeting|stop|party|house|home|office|apartment|flat|restaurant|it's|is|are) (?:at|in)",
  "(?:north|south|east|west) side of|corner of|intersection of|(?:enter|lives|live|living|stop|walk|drive) (?:on|down|along)|visit|(?:bus|train|tram|metro) (?:stop|station) is (?:on|at)|title refers to|here they are",
  "(?:demeurant|residant|habitant|domiciliee?|sise?|situee?|habite|habitons|reside)(?: est)?(?: situee?)?(?: au| a| a l'adresse| dans)?",
  "(?:livrer|envoyer|adresser|expedier|rendez-vous)(?: le [a-z0-9 ./]{4,20}?)? (?:au|a|a l'adresse)",
  "(?:wohnhaft|wohnt|wohne|wohnen|gemeldet|ansassig)(?: in| am| im)?(?: der| dem)?",
  '(?:vive|vivo|reside|resido|domiciliad[oa]|con domicilio|ubicad[oa]|sit[oa]|empadronad[oa])(?: en| a)?(?: la| el)?',
  '(?:abita|abito|residente|domiciliat[oa]|risiede|residenza|sit[oa])(?: in| a)?',
  '(?:zamieszkał(?:y|a|ym|ego|ej|ą|ych|ymi)|zam\\.?|mieszka|mieszkam|zameldowan(?:y|a|ym|ego|ej|ą|ych|ymi))(?: w| przy| na)?',
  '(?:bor|bosatt|wonende|woont|woon|gevestigd|asuu|bosat)(?: pa| op| aan| te| in| osoitteessa)?',
].join('|')})[ ,:]{1,3}(?=\\S)`, 'g'));

/** Token indexes at which an address is expected after such words. */
export function leadsOf({ folded, tokens, places }: Words): Set<number> {
  const starts = new Set<number>();
  let i = 0;
  for (const match of findLeads(folded, places)) {
    const end = match.index + match[0].length;
    while ((tokens[i]?.start ?? Infinity) < end) i++;
    // `rendez-vous à 10 h 15`
    if (tokens[i] && !/^\d{1,2} ?h\b/.test(folded.text.slice(end, end + 5))) starts.add(i);
  }
  return starts;
}
