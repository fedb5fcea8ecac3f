package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.measure.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** Compares masks with given ones: over all pixels of all photographs, and photograph by photograph. */
final class MaskEvaluation {

    private final MaskPairs pairs;
    private final Scores scores;
    private final List<ImageScore> images = new ArrayList<>();

    /** @param scores takes the figures; nothing is counted in it yet */
    MaskEvaluation(MaskPairs pairs, Scores scores) {
        this.pairs = pairs;
        this.scores = scores;
    }

    /** @param done told how many photographs are done */
    void run(IntConsumer done) {
        for (String id : pairs.ids()) {
            add(id, pairs.read(id));
            done.accept(images.size());
        }
    }

    private void add(String id, MaskPairs.Pair pair) {
        Scores ofImage = scores.empty();
        ofImage.add(pair.truth().indices(), pair.mask().indices());
        scores.matrix().add(ofImage.matrix());
        images.add(new ImageScore(id, ofImage.meanIou()));
    }

    /** Over all photographs. */
    Scores scores() {
        return scores;
    }

    /** By photograph, the worst first; those that have no figure, because nothing in them counts, last. */
    List<ImageScore> images() {
        return images.stream()
                .sorted(Comparator.comparingDouble(ImageScore::meanIou).thenComparing(ImageScore::id))
                .toList();
    }
}
