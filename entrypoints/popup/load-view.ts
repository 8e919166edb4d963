/** Loads what shows the popup: its styles first, so that nothing is seen without them, and `popup-view.js`. Both are built as one file each. */
export function loadView(): void {
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/assets/popup-view.css';
  const view = document.createElement('script');
  view.src = '/popup-view.js';
  globalThis.popupStyles = new Promise((resolve) => {
    // A popup without its styles is better than none.
    for (const event of ['load', 'error']) styles.addEventListener(event, () => resolve());
  });
  document.head.append(styles, view);
}
