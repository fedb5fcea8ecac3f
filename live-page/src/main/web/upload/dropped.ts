/** The files that were dropped; folders among them are walked through. */
export async function filesOf(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry != null);
  if (entries.length === 0) {
    return [...data.files];
  }
  const files = (await Promise.all(entries.map(walk))).flat();
  return files.filter(isPhotograph);
}

/** What surely is none is left out of folders; whether the rest can be read, the gateway says. */
function isPhotograph(file: File): boolean {
  return file.type === '' || file.type.startsWith('image/');
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (let part = await read(reader); part.length > 0; part = await read(reader)) {
    files.push(...(await Promise.all(part.map(walk))).flat());
  }
  return files;
}

/** A reader gives a hundred entries at a time, and none at the end. */
function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
