package io.ficklestream.vision.localization;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.evidence.EvidenceCounter;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Evidence of ranges of one view's samples. Immutable, shared by threads: every range has scratch memory of its own. */
final class SampleEvidence {
    private final Drawing drawing;
    private final SelectableResponses[] classes;
    private final int planesOfWords;
    private final Responses responses;
    private final MapPlacement placement;
    private final double threshold;

    SampleEvidence(Drawing drawing, Responses responses, MapPlacement placement, double threshold) {
        this.drawing = drawing;
        this.responses = responses;
        this.placement = placement;
        this.threshold = threshold;
        this.classes = IntStream.range(0, responses.classes())
                .mapToObj(classIndex -> new SelectableResponses(responses, classIndex, drawing.layout()))
                .toArray(SelectableResponses[]::new);
        this.planesOfWords = Arrays.stream(classes)
                .mapToInt(SelectableResponses::planesOfWords)
                .max()
                .orElseThrow();
    }

    /** The evidence of samples {@code from} (inclusive) to {@code to} (exclusive). */
    Evidence of(int from, int to) {
        EvidenceCounter counter =
                new EvidenceCounter(responses.classes(), placement.height(), placement.width(), threshold);
        SampleBatch batch = new SampleBatch(drawing, Math.min(SampleBatch.LARGEST, to - from));
        MapCounter maps = new MapCounter(responses, placement, counter);
        for (int sample = from; sample < to; sample += batch.size()) {
            batch.draw(sample, Math.min(to, sample + batch.size()), planesOfWords);
            for (int classIndex = 0; classIndex < classes.length; classIndex++) {
                for (int i = 0; i < batch.drawn(); i++) {
                    maps.count(classIndex, classes[classIndex], batch.selection(i));
                }
            }
        }
        return counter.evidence(to - from);
    }
}
