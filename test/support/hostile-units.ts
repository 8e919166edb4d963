/** Beginnings of patterns: over and over they are what makes a careless pattern try everything again from every place. */
export const HOSTILE_UNITS: readonly string[] = [
  '1', '1.', '1 ', '1-', '1\n', '12 ', '0711 ', '+1 ', '123-', '1,', '1/', '00', '4539 ', '4539 1488 0343 6467 ', '1 2 3 4 5 6 7 8 9 ',
  'a', 'A', 'Aa ', 'A. ', 'a-', 'a_', 'aB', 'A1', 'A1 ', 'Ab Cd ', 'de la ', 'von ', "d'", 'Mr. ', 'Dear ', 'Herr Dr. ', 'is is ',
  ' ', '\t', '\n', ' \n', '\u00A0', '\u200B', '\u0301', '\uFF11', '\uD83D\uDE00', '\uD800', '\u05D0 ', '\u202E1',
  '@', 'a@', 'a@b.', 'a.b.', '.', '..', '-', '--', '_', '/', '//', ':', '::', '12:', '=', '"', "'", '`', '(', ')', '[', ']', '{', '}', '<', '>', '<a ', '|', '| a ', ',', ';', 'a,b\n', 'a;"b\n',
  'http://', 'http://a:', 'www.a.', 'GB94 ', 'eyJ', 'eyJa-', 'password:', 'password ', 'key=', 'token: ', 'sk_live_', 'AKIA', 'Set-Cookie: ', 'Bearer ', '-----BEGIN PRIVATE KEY-----\n', 'P<', 'P<GBR<<', '0x', 'bc1', 'l.', '0O',
  'Pwd=a;', 'password=a ', 'a=b;', 'your code 1234 ', 'JBSW-', '@ada ', 'x.com/a/', 'http://a:b@', 'otpauth://', 'ssh-rsa AAAA', '/home/a', 'user: a.', 'curl -u ', 'csrf',
  'rue ', '12 rue de la ', '12 Main St, ', 'Calle ', 'ul. ', 'SW1A ', 'NIP ', 'PESEL: ', 'DOB ', 'born ', '1 January ', 'ada@example.com ', '203.0.113.9 ', '::1 ', '12-34-56 ', '85.07.30-',
  '||', '|\n', '| |', '|-|', '|1', '1|', '| 1 | a |\n', ';;', ',,', ', ', '\t\t', '1\t', '""', "''", '[]', '{}', '()', '<>', '"[', '":"', 'O0 ', '1,2\n', '"a","b"\n',
  '1 Jan 2024 ', '01.01.2024 ', 'QQ 12 34 56 C ', 'SW1A 1AA ', '75001 Paris ', '\u2116', 'aa:bb:', 'INSERT INTO a (b) VALUES ', '<input name="a" value="b">', 'Ann Lee ', 'London, ',
];
