import { expect, test } from 'vitest';
import { EVERYTHING, testCases, testNothing } from '../../../test/support/marked-text';
import { findPii } from '../find-pii';

testCases('CONNECTION_STRING', [
  ['DATABASE_URL=[[postgresql://app:tr0ub4dor3@db.example.com:5432/orders?sslmode=require]]', 0.9],
  ['"[[mongodb+srv://app:tr0ub4dor3@cluster0.example.net/orders?retryWrites=true]]"', 0.9],
  ['connect to [[redis://:tr0ub4dor3@cache.example.com:6379/0]].', 0.9],
  ['[[amqps://app:tr0ub4dor3@a.example.com:5671,b.example.com:5671/v]]', 0.9],
  ['[[postgresql+psycopg2://app:tr0ub4dor3@db/orders]]', 0.9],
  ['spring.datasource.url=[[jdbc:mysql://db.example.com/orders?user=app&password=tr0ub4dor3]]', 0.9],
  ['[[jdbc:oracle:thin:app/tr0ub4dor3@db.example.com:1521/orders]]', 0.9],
  ['"Default": "[[Server=tcp:db.example.com,1433;Initial Catalog=orders;User ID=sa;Password=tr0ub4dor3;Encrypt=True]];"', 0.9],
  ['[[DefaultEndpointsProtocol=https;AccountName=quendel;AccountKey=qT7Xb2LmZ9cVd4RkWn8sYpE1uHf6JgA3==;EndpointSuffix=core.windows.net]]', 0.9],
  ["psycopg2.connect('[[host=db.example.com user=app password=tr0ub4dor3 dbname=orders]]')", 0.9],
  ['[[Endpoint=sb://quendel.example.net/;SharedAccessKeyName=Root;SharedAccessKey=qT7Xb2LmZ9cVd4RkWn8sYpE1=]]', 0.9],
]);

testNothing('CONNECTION_STRING', [
  'postgresql://db.example.com/orders',
  'https://ada:tr0ub4dor3@example.com',
  'Server=db;Password=${DB_PASSWORD};Database=x',
  'host=db user=app dbname=orders',
  'if (password == null) return; server = 1;',
  'The server password= must be set; ask the database team.',
]);

test('it is one finding, not a password among other things', async () => {
  const text = 'Server=db.example.com;Uid=sa;Pwd=tr0ub4dor3;';
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, { ...EVERYTHING, minScore: 0.4 });
  expect(findings).toMatchObject([{ entity: 'CONNECTION_STRING', start: 0 }]);
});
