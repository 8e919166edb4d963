import * as z from 'zod/mini';

// zod probes `new Function`, which an extension's content security policy reports as a violation.
// Every schema is made after this line, because every file takes `z` from here.
z.config({ jitless: true });

export { z };
