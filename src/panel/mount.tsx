import { createRoot } from 'react-dom/client';
import { Panel, type PanelProps } from './panel.tsx';
import './panel.css';

/**
 * React Aria gives each page a style element for what can be pressed, unless one with this name is there; the page's policy
 * refuses style elements, and the rule is in `styles/frame.css`.
 */
const pressableStyle = 'react-aria-pressable-style';

function standForPressableStyle(): void {
  if (document.getElementById(pressableStyle) !== null) return;
  const mark = document.createElement('meta');
  mark.id = pressableStyle;
  document.head.append(mark);
}

/** Puts the panel into `place`. Returns how to take it away; the link is the caller's to close. */
export function mountPanel(place: HTMLElement, props: PanelProps): () => void {
  standForPressableStyle();
  const root = createRoot(place);
  root.render(<Panel {...props} />);
  return () => root.unmount();
}
