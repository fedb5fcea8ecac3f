package io.ficklestream.networks.training;

import io.ficklestream.networks.tensors.FloatTensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small made-up features in which each class shows as a bright channel in some cells, and start values for a network. */
final class SyntheticFeatures {

    static final FeatureShape SHAPE = new FeatureShape(5, 4, 2048);

    private SyntheticFeatures() {}

    /** Photographs whose targets are random and whose channel c is lit in a random cell where class c is present. */
    static Batch batch(int size, int classes, long seed) {
        Random random = new Random(seed);
        java.nio.ByteBuffer records =
                java.nio.ByteBuffer.allocate(size * SHAPE.bytes()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        float[] targets = new float[size * classes];
        for (int i = 0; i < size; i++) {
            float[] features = new float[SHAPE.bytes() / Short.BYTES];
            for (int c = 0; c < classes; c++) {
                targets[i * classes + c] = random.nextInt(2);
                int cell = random.nextInt(SHAPE.height() * SHAPE.width());
                features[cell * SHAPE.channels() + c] = 4 * targets[i * classes + c];
            }
            for (float feature : features) {
                // 4 is 0x4400 as a half, 0 is 0.
                records.putShort((short) (feature == 0 ? 0 : 0x4400));
            }
        }
        return new Batch(SHAPE, records.array(), targets);
    }

    static Map<String, FloatTensor> start(int channels, int classes, int kernel) {
        Random random = new Random(9);
        Map<String, FloatTensor> tensors = new LinkedHashMap<>();
        tensors.put("neck/kernel", normal(random, 0.05, 1, 1, SHAPE.channels(), channels));
        tensors.put("neck/bias", normal(random, 0, channels));
        tensors.put("head/kernel", normal(random, 0.1, channels, (long) classes * kernel * kernel));
        tensors.put("head/bias", normal(random, 0, classes));
        return tensors;
    }

    private static FloatTensor normal(Random random, double deviation, long... shape) {
        float[] values = new float[(int) FloatTensor.elements(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return new FloatTensor(shape, values);
    }

    static List<String> classNames(int classes) {
        return List.of("cat", "cow", "dog").subList(0, classes);
    }
}
