import { runEngineJob } from '../../core/extension/engine';
import { serveEngine } from '../../core/extension/serve-engine';

serveEngine(runEngineJob);
