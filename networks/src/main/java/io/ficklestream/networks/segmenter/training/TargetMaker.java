package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.crf.Unaries;
import io.ficklestream.vision.growing.GrowingParameters;
import io.ficklestream.vision.growing.RegionGrowing;
import io.ficklestream.vision.growing.SeedCues;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Refines a batch's predictions with the dense CRF on the loss grid and grows the cues into them (DSRG): what each step
 * learns from. Growth starts from the original cues every time.
 */
final class TargetMaker {

    private final int side;
    private final int labels;
    private final LossSelection losses;
    private final DenseCrfParameters crf;
    private final GrowingParameters growing;
    private final Workers workers;

    /** The workers share the photographs of a batch; they stay the caller's to close. */
    TargetMaker(SegmenterArchitecture architecture, SegmenterOptions options, Workers workers) {
        this.side = architecture.lossSide();
        this.labels = architecture.labels();
        this.losses = options.losses();
        this.crf = options.crf();
        this.growing = options.growing();
        this.workers = workers;
    }

    /** @param probabilities [B][n][L] */
    StepTargets targets(List<TrainingSample> batch, float[] probabilities) {
        StepTargets targets = StepTargets.empty(batch.size(), side * side, labels);
        workers.run(IntStream.range(0, batch.size())
                .<Runnable>mapToObj(i -> () -> fill(targets, i, batch.get(i), probabilities))
                .toList());
        return targets;
    }

    private void fill(StepTargets targets, int image, TrainingSample sample, float[] probabilities) {
        for (int label = 0; label < labels; label++) {
            targets.imageLabels()[image * labels + label] = sample.imageLabels() >>> label & 1;
        }
        targets.weak()[image] = sample.strong() ? 0 : 1;
        targets.strong()[image] = sample.strong() ? 1 : 0;
        int offset = image * side * side * labels;
        SeedCues cues = SeedCues.of(new LabelImage(side, side, sample.cues()), labels);
        if (!sample.strong() && losses.refines()) {
            float[] refined = refine(sample, probabilities, offset);
            write(refined, targets.refined(), offset);
            cues = losses.growing() ? grow(cues, sample.imageLabels(), refined) : cues;
        }
        write(cues, targets.cues(), offset);
    }

    /** [labels][cells]. */
    private float[] refine(TrainingSample sample, float[] probabilities, int offset) {
        float[] planes = new float[labels * side * side];
        for (int i = 0; i < planes.length; i++) {
            planes[i % labels * side * side + i / labels] = probabilities[offset + i];
        }
        RgbImage colours = new RgbImage(side, side, sample.colours());
        return DenseCrf.infer(colours, Unaries.fromProbabilities(planes), labels, crf);
    }

    private SeedCues grow(SeedCues cues, long imageLabels, float[] refined) {
        return new RegionGrowing(growing, side * side).grow(cues, imageLabels, refined);
    }

    private void write(float[] planes, float[] target, int offset) {
        for (int i = 0; i < planes.length; i++) {
            target[offset + i] = planes[i % labels * side * side + i / labels];
        }
    }

    private void write(SeedCues cues, float[] target, int offset) {
        for (int i = 0; i < labels * side * side; i++) {
            target[offset + i] = cues.isSeed(i % labels, i / labels) ? 1 : 0;
        }
    }
}
