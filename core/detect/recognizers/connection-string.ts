import { codedInput } from '../folded-text';
import type { TextSpan } from '../../model';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { indexKeywords } from '../secrets/keyword-index';
import { findLogins } from '../secrets/login-address';
import { isPlaceholder } from '../secrets/placeholder';

/** Schemes of databases, caches, queues, directories and mail servers, with a driver's name after `+` or `:`. */
const STORE = /^(?:jdbc|postgres|postgresql|mysql|mariadb|mongodb|rediss?|valkey|amqps?|mssql|sqlserver|oracle|cassandra|scylla|clickhouse|couchbases?|couchdb|neo4js?|bolt|influxdb|ldaps?|smtps?|imaps?|pop3s?|nats|kafka|snowflake|cockroachdb|db2|hive|presto|trino|redshift|elasticsearch|opensearch|memcached|mqtts?|sftp|ftps?|tibero|firebird|vertica|teradata|databricks)(?:[+.:-][a-z0-9_+.-]{1,20})?$/;
/** `jdbc:oracle:thin:name/password@host`, and a password among the parameters of a store's address. */
const JDBC = /\bjdbc:[a-z0-9]{2,20}:[^\s"'`<>]{6,500}/gi;
const JDBC_SECRET = /(?:[?;&](?:password|pwd)=[^\s;&]{1})|:[^\s:/@]{1,60}\/[^\s@/]{1,60}@/i;

const findSecrets = indexKeywords(['password', 'pwd', 'accountkey', 'sharedaccesskey', 'sharedsecretvalue'].map((name) => [name, name] as const), true);
/** A pair of a connection string: `User Id=sa`. */
const PAIR = /^[ \t]{0,3}[A-Za-z][\w .-]{0,40}?[ \t]{0,2}=[ \t]{0,2}[^=\s].{0,400}$/s;
/** Keys that tell where a connection string leads. Without one, pairs may be anything. */
const PLACE = /(?:^|[; ])[ \t]{0,3}(?:server|data source|host|hostaddr|addr|address|network address|dsn|endpoint|accountname|dbname|database|initial catalog|driver|defaultendpointsprotocol|service|sid|hostname)[ \t]{0,2}=/i;
/** How far a connection string may reach to either side of its password, in characters. */
const REACH = 600;

/** Connection strings with a password: addresses of databases and their like, and `Server=…;Password=…` in all its kinds. */
export const connectionString: Recognizer = {
  id: 'connection-string',
  entities: ['CONNECTION_STRING'],
  *find(input) {
    const { text } = input;
    for (const { scheme, password, start, end } of findLogins(input)) {
      if (STORE.test(scheme) && !isPlaceholder(password)) yield makeFinding('connection-string', 'CONNECTION_STRING', 'strong', { start, end }, { pattern: 'address' });
    }
    for (const { 0: address, index: start } of text.matchAll(JDBC)) {
      if (JDBC_SECRET.test(address)) yield makeFinding('connection-string', 'CONNECTION_STRING', 'strong', { start, end: start + address.replace(/[.,;:)\]]{1,5}$/, '').length }, { pattern: 'jdbc' });
    }
    let done = 0;
    for (const { start: at, end } of findSecrets(codedInput(input))) {
      if (at < done || !/^ ?=/.test(text.slice(end, end + 2))) continue;
      const stretch = stretchAround(text, at);
      if (!PLACE.test(text.slice(stretch.start, stretch.end))) continue;
      const span = pairsAround(text, stretch, at, ';') ?? pairsAround(text, stretch, at, ' ');
      if (!span) continue;
      done = span.end;
      yield makeFinding('connection-string', 'CONNECTION_STRING', 'strong', span, { pattern: 'pairs' });
    }
  },
};

/** The stretch around a place that no line end, quote or bracket interrupts. */
function stretchAround(text: string, at: number): TextSpan {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  return { start: at - (/[^\n"'`<>]*$/.exec(before)?.[0].length ?? 0), end: at + (/^[^\n"'`<>]*/.exec(after)?.[0].length ?? 0) };
}

/** The pairs next to one another that hold the place `at`, parted by `mark`: two at least, one of them a place. */
function pairsAround(text: string, stretch: TextSpan, at: number, mark: string): TextSpan | undefined {
  const parts: TextSpan[] = [];
  let held = false;
  for (let start = stretch.start; start < stretch.end; ) {
    const next = text.indexOf(mark, start);
    const end = next < 0 || next > stretch.end ? stretch.end : next;
    const part = text.slice(start, end);
    if (PAIR.test(part)) {
      parts.push({ start: start + (part.length - part.trimStart().length), end });
      held ||= start <= at && at < end;
    } else if (part.trim() !== '') {
      if (held) break;
      // `dsn: Server=…`: what stands before the first pair's key is no part of it.
      parts.length = 0;
    }
    start = end + 1;
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (!held || !first || !last || parts.length < 2) return undefined;
  const written = text.slice(first.start, last.end);
  const password = /(?:password|pwd|key|value)[ ]?=[ ]?([^;\s]{1,200})/i.exec(written)?.[1] ?? '';
  return PLACE.test(written) && !isPlaceholder(password) ? { start: first.start, end: first.start + written.replace(/[\s.,)\]}]{1,10}$/, '').length } : undefined;
}
