import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrame } from '../core/page/read/read-frame';

// Injected into every frame of a page when its picture is taken. What it returns goes to the background alone.
export default defineUnlistedScript(() => readFrame());
