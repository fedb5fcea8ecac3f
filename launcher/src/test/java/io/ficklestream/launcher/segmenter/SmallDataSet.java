package io.ficklestream.launcher.segmenter;

import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Photographs of noise whose upper half is the class and whose lower half is background, with seeds and masks. */
final class SmallDataSet {

    static final int SIDE = 70;

    private static final byte CAT = 8;
    private static final byte DOG = 12;
    private static final String TABLE = """
            id,split,labels
            w1,train,cat
            w2,train,dog
            w3,train,cat
            s1,strong,dog
            v1,val,cat
            v2,val,dog
            """;

    private final Path root;

    private SmallDataSet(Path root) {
        this.root = root;
    }

    static SmallDataSet in(Path root) throws IOException {
        for (String folder : new String[] {"images", "masks", "seeds/masks", "seeds/masks-before-crf"}) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("labels.csv"), TABLE);
        SmallDataSet data = new SmallDataSet(root);
        Random random = new Random(4);
        for (String line : TABLE.lines().skip(1).toList()) {
            String[] cells = line.split(",");
            data.write(cells[0], cells[2].equals("cat") ? CAT : DOG, random);
        }
        return data;
    }

    private void write(String id, byte label, Random random) throws IOException {
        byte[] rgb = new byte[3 * SIDE * SIDE];
        random.nextBytes(rgb);
        byte[] mask = new byte[SIDE * SIDE];
        for (int pixel = 0; pixel < mask.length / 2; pixel++) {
            mask[pixel] = label;
            rgb[3 * pixel + label % 3] = -1;
        }
        Files.write(root.resolve("images/" + id + ".png"), RgbPng.encode(new RgbImage(SIDE, SIDE, rgb)));
        for (String folder : new String[] {"masks", "seeds/masks", "seeds/masks-before-crf"}) {
            Files.write(root.resolve(folder).resolve(id + ".png"), PalettePng.encode(SIDE, SIDE, mask));
        }
    }

    Path images() {
        return root.resolve("images");
    }

    Path masks() {
        return root.resolve("masks");
    }

    Path seeds() {
        return root.resolve("seeds");
    }
}
