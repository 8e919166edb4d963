/** Where the agent lies on the global object of the extension's own world in a page. */
export const AGENT_NAME = 'umbraCaptureAgent';
