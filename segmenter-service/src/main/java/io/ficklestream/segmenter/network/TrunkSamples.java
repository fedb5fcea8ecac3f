package io.ficklestream.segmenter.network;

import io.ficklestream.networks.segmenter.training.SampleMaker;
import io.ficklestream.networks.segmenter.training.TrainingSample;
import io.ficklestream.segmenter.domain.admission.SampleFactory;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.vision.growing.LabelBits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.stream.IntStream;

/** Makes samples with the frozen part of the backbone, which is opened for the first of them. */
public final class TrunkSamples implements SampleFactory {

    private final TrainingPlan plan;
    private final int threads;
    private SampleMaker maker;

    /** @param threads for one photograph */
    public TrunkSamples(TrainingPlan plan, int threads) {
        this.plan = plan;
        this.threads = threads;
    }

    @Override
    public String fingerprint() {
        return plan.fingerprint();
    }

    @Override
    public List<String> classes() {
        return plan.architecture().classes();
    }

    @Override
    public synchronized Sample weak(String imageId, RgbImage photograph, LabelImage seeds, List<Integer> positions) {
        long labels = LabelBits.of(
                IntStream.concat(IntStream.of(0), positions.stream().mapToInt(i -> i))
                        .toArray());
        return sample(maker().weak(imageId, photograph, seeds, labels));
    }

    @Override
    public synchronized Sample strong(String imageId, RgbImage photograph, LabelImage truth) {
        return sample(maker().strong(imageId, photograph, truth));
    }

    private static Sample sample(TrainingSample made) {
        return new Sample(made.id(), made.strong(), made.encode());
    }

    private SampleMaker maker() {
        if (maker == null) {
            maker = new SampleMaker(plan.architecture(), plan.open(), threads);
        }
        return maker;
    }

    @Override
    public synchronized void close() {
        if (maker != null) {
            maker.close();
            maker = null;
        }
    }
}
