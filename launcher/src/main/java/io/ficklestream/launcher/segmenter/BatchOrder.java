package io.ficklestream.launcher.segmenter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which samples a step learns from: every epoch goes through all of them in a new order. It depends on nothing but the
 * seed and the step, so a resumed run goes on with what it would have seen.
 *
 * @param samples how many there are
 * @param batch how many a step takes
 * @param seed of the order
 */
record BatchOrder(int samples, int batch, long seed) {

    private static final long EPOCH_FACTOR = 1_000_003;

    /** Indices of a step's samples, steps counted from 0. */
    List<Integer> of(long step) {
        List<Integer> indices = new ArrayList<>();
        long end = (step + 1) * batch;
        for (long position = step * batch; position < end; ) {
            int from = (int) (position % samples);
            int count = (int) Math.min(end - position, samples - from);
            indices.addAll(order(position / samples).subList(from, from + count));
            position += count;
        }
        return indices;
    }

    private List<Integer> order(long epoch) {
        List<Integer> order = IntStream.range(0, samples).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed * EPOCH_FACTOR + epoch));
        return order;
    }
}
