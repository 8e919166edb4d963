import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('HTTP_COOKIE', [
  ['Set-Cookie: [[sid=9f8e7d6c5b4a3928; Path=/; HttpOnly; Expires=Wed, 21 Oct 2026 07:28:00 GMT]]', 0.9],
  ['cookie: [[theme=dark; sid=9f8e7d6c5b4a3928]]\nhost: x', 0.9],
  ["curl -H 'Cookie: [[auth=9f8e7d6c5b4a3928]]' https://example.com", 0.9],
  ['document.cookie = "[[name=ada; path=/]]"', 0.9],
  ['Cookie\tHost\n[[sid=9f8e7d6c5b4a3928]]\tx', 0.5],
]);

testCases('SESSION_ID', [
  ['PHPSESSID=[[8d1f0a7be2c94536a1b7]]', 0.9],
  ['"JSESSIONID": "[[8D1F0A7BE2C94536A1B7.node0]]"', 0.9],
  ['connect.sid=[[s%3A8d1f0a7be2c94536.a1b7]]; path=/', 0.9],
  ['_gitlab_session=[[8d1f0a7be2c94536a1b78d1f0a7be2c9]]', 0.9],
  ['session_id: [[8d1f0a7b]]', 0.7],
  ['Session ID [[8d1f0a7be2c94536a1b7]]', 0.5],
]);

testCases('XSRF_TOKEN', [
  ['X-CSRF-Token: [[q7xT2mZ9cVd4RkWn8sYp]]', 0.9],
  ['<input type="hidden" name="csrfmiddlewaretoken" value="[[q7xT2mZ9cVd4RkWn8sYp]]">', 0.9],
  ['<meta name="csrf-token" content="[[q7xT2mZ9cVd4RkWn8sYp]]">', 0.9],
  ['authenticity_token=[[q7xT2mZ9cVd4RkWn8sYp]]&x=1', 0.9],
  ['XSRF-TOKEN=[[q7xT2mZ9cVd4RkWn8sYp]]; path=/', 0.9],
]);

testNothing('HTTP_COOKIE', ['We use cookies: accept all?', 'cookie: a small cake', 'const cookie = readCookie();', 'a=b', 'cookie=${COOKIE_VALUE}']);
testNothing('SESSION_ID', ['The session: Monday 10:00', 'session = getSession()', 'inside: 8d1f0a7be2c94536a1b7x', 'commit 8d1f0a7be2c94536a1b7', 'session_id: null', 'sessions: 12345678 in total']);
testNothing('XSRF_TOKEN', ['csrf_token: string', '{% csrf_token %}', 'csrf: enabled']);
