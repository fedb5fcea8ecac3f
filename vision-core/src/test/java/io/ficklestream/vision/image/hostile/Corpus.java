package io.ficklestream.vision.image.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoiled files of every format, the same ones every time. */
final class Corpus {
    private static final int MUTATED_PER_FORMAT = 500;

    private Corpus() {}

    /**
     * A file that people might send.
     *
     * @param format what it was, or pretends to be
     * @param name how it was made, to find it again
     */
    record Hostile(String format, String name, byte[] bytes) {
        @Override
        public String toString() {
            return format + " " + name;
        }
    }

    static List<Hostile> files() {
        Map<String, List<byte[]>> originals = Originals.byFormat();
        List<byte[]> all = originals.values().stream().flatMap(List::stream).toList();
        List<Hostile> files = new ArrayList<>();
        originals.forEach((format, valid) -> mutate(files, format, valid, all));
        Bombs.byFormat(originals).forEach((format, bombs) -> {
            for (int i = 0; i < bombs.size(); i++) {
                files.add(new Hostile(format, "bomb " + i, bombs.get(i)));
            }
        });
        return files;
    }

    private static void mutate(List<Hostile> files, String format, List<byte[]> valid, List<byte[]> all) {
        Mutation[] mutations = Mutation.values();
        for (int i = 0; i < MUTATED_PER_FORMAT; i++) {
            Random random = new Random(31L * format.hashCode() + i);
            Mutation mutation = mutations[i % mutations.length];
            byte[] original = valid.get(i / mutations.length % valid.size());
            byte[] spoiled = mutation.apply(original, all.get(random.nextInt(all.size())), random);
            boolean repair = format.equals("PNG") && random.nextBoolean();
            files.add(new Hostile(format, mutation + " " + i, repair ? Checksums.repaired(spoiled) : spoiled));
        }
    }
}
