/** Opens a dialog over everything else as soon as it is there; given to it as its `ref`. */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
