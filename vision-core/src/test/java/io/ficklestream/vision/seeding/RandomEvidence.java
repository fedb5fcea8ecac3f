package io.ficklestream.vision.seeding;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.evidence.EvidenceCounter;
import java.util.Random;

/** Random maps, [sample][class][cell] of 0..1 with a maximum of 1, and what is counted of them. */
record RandomEvidence(int classes, int height, int width, float[][][] maps) {

    static RandomEvidence of(Random random) {
        int classes = 1 + random.nextInt(4);
        int height = 2 + random.nextInt(6);
        int width = 2 + random.nextInt(6);
        float[][][] maps = new float[5 + random.nextInt(20)][classes][height * width];
        for (float[][] sample : maps) {
            for (float[] map : sample) {
                fill(random, map);
            }
        }
        return new RandomEvidence(classes, height, width, maps);
    }

    /** Mostly low values, so that some cells are never hit. */
    private static void fill(Random random, float[] map) {
        int left = 1 + random.nextInt(map.length);
        for (int u = 0; u < map.length; u++) {
            map[u] = u < left ? random.nextFloat() : 0.3f * random.nextFloat();
        }
        map[random.nextInt(left)] = 1;
    }

    int samples() {
        return maps.length;
    }

    Evidence counted(double threshold) {
        EvidenceCounter counter = new EvidenceCounter(classes, height, width, threshold);
        for (float[][] sample : maps) {
            for (int c = 0; c < classes; c++) {
                counter.count(c, sample[c]);
            }
        }
        return counter.evidence(samples());
    }
}
