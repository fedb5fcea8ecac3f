// Reads the archives of a folder (voc.zip, coco.zip, ...) with libraries of other people, and prints as JSON what they say.
import { decode } from "@thi.ng/rle-pack";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { parse } from "yaml";
import yauzl from "yauzl";

const folder = process.argv[2];
const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const bare = (path) => path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));

function unzip(name) {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(readFileSync(join(folder, name)), { lazyEntries: true, strictFileNames: true }, (failure, zip) => {
      if (failure) return reject(failure);
      const files = new Map();
      zip.on("error", reject);
      zip.on("end", () => resolve(files));
      zip.on("entry", (entry) =>
        zip.openReadStream(entry, async (problem, stream) => {
          if (problem) return reject(problem);
          const parts = [];
          for await (const part of stream) parts.push(part);
          files.set(entry.fileName, Buffer.concat(parts));
          zip.readEntry();
        }),
      );
      zip.readEntry();
    });
  });
}

/** All pictures below a folder, as 0xRRGGBB for every pixel, by name without folder and extension. */
function pictures(files, below) {
  const found = {};
  for (const [path, bytes] of files) {
    if (path.startsWith(below) && path.endsWith(".png")) {
      const { data, width, height } = PNG.sync.read(bytes);
      const colours = [];
      for (let i = 0; i < data.length; i += 4) colours.push((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
      found[bare(path)] = { width, height, colours };
    }
  }
  return found;
}

function json(files, path) {
  return JSON.parse(files.get(path).toString("utf8"));
}

const voc = await unzip("voc.zip");
const cvat = await unzip("cvat.zip");
const coco = await unzip("coco.zip");
const yolo = await unzip("yolo-seg.zip");
const labelStudio = await unzip("label-studio.zip");

const brushes = [];
for (const task of json(labelStudio, "tasks.json")) {
  for (const { result } of [...(task.predictions ?? []), ...(task.annotations ?? [])]) {
    for (const { value } of result) {
      brushes.push({
        image: task.data.image,
        label: value.brushlabels[0],
        rgba: base64(decode(Uint8Array.from(value.rle))),
      });
    }
  }
}

console.log(
  JSON.stringify({
    voc: pictures(voc, "SegmentationClass/"),
    cvatClasses: pictures(cvat, "SegmentationClass/"),
    cvatObjects: pictures(cvat, "SegmentationObject/"),
    panoptic: pictures(coco, "annotations/panoptic_default/"),
    yolo: parse(yolo.get("data.yaml").toString("utf8")),
    brushes,
  }),
);
