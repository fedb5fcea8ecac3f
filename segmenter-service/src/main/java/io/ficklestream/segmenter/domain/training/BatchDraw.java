package io.ficklestream.segmenter.domain.training;

import io.ficklestream.segmenter.domain.samples.ImageKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The images of one step.
 *
 * @param fresh not learned from before
 * @param replayed learned from before
 */
record BatchDraw(List<ImageKey> fresh, List<ImageKey> replayed) {

    private static final long STEP_GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * Draws by the rules: new images in their order, then replayed ones at random, and more of either where the other
     * lacks. The same step, images and seed give the same batch.
     */
    static BatchDraw of(TrainingRules rules, long step, List<ImageKey> fresh, List<ImageKey> replay) {
        int room = rules.batch() - Math.min(rules.replayed(), replay.size());
        List<ImageKey> taken = List.copyOf(fresh.subList(0, Math.min(room, fresh.size())));
        return new BatchDraw(taken, draw(replay, rules.batch() - taken.size(), rules.seed() + step * STEP_GAMMA));
    }

    private static List<ImageKey> draw(List<ImageKey> from, int count, long seed) {
        List<ImageKey> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    List<ImageKey> all() {
        List<ImageKey> all = new ArrayList<>(fresh);
        all.addAll(replayed);
        return all;
    }

    boolean isEmpty() {
        return fresh.isEmpty() && replayed.isEmpty();
    }
}
