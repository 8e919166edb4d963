// `npm start`: TypeScript from here on.
import { register } from 'tsx/esm/api';

register();
await import('./start/main.ts');
