/** Takes files into the page, by button or by dropping, and gives them back. */

export type TakeFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

/** Takes the file that is chosen or dropped anywhere on the page; `drop` is shown while one hangs over it. */
export function takeFiles(input: HTMLInputElement, drop: HTMLElement, take: TakeFile): void {
  const taken = async (file: File | null | undefined): Promise<void> => {
    if (file) take(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  input.addEventListener('change', () => {
    void taken(input.files?.[0]);
    input.value = '';
  });
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) drop.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    drop.hidden = true;
    if (!hasFile(event)) return;
    event.preventDefault();
    void taken(event.dataTransfer?.files[0]);
  });
}

/** Gives a file to the person, as a download. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
