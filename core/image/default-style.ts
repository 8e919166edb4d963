import type { RedactionStyle, StyleChoice } from '../model';

/** An opaque black box, as large as what it hides: what nobody takes for anything else. */
export const DEFAULT_STYLE: RedactionStyle = { kind: 'box', color: '#000000', padding: 0, label: false, width: 'exact', text: '' };

/** That for everything. */
export const DEFAULT_STYLE_CHOICE: StyleChoice = { all: DEFAULT_STYLE, byType: {} };
