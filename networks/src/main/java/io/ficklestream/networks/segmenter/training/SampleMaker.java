package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.training.FeatureShape;
import io.ficklestream.networks.training.FrozenTrunk;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.NearestNeighbour;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;

/** Makes samples: the frozen part of the backbone runs once per photograph, here, and never again. Not thread-safe. */
public final class SampleMaker implements AutoCloseable {

    private final SegmenterArchitecture architecture;
    private final FrozenTrunk trunk;

    /**
     * @param start whose backbone is the frozen part
     * @param threads for TensorFlow
     */
    public SampleMaker(SegmenterArchitecture architecture, SegmenterStart start, int threads) {
        this.architecture = architecture;
        this.trunk = new FrozenTrunk(
                start.backbone(),
                architecture.trainingStride(),
                architecture.inputSide(),
                architecture.tuning().part().lastFrozenStage(),
                threads);
    }

    static FeatureShape shapeOf(SegmenterArchitecture architecture, SegmenterStart start) {
        return FrozenTrunk.shapeOf(
                start.backbone(),
                architecture.trainingStride(),
                architecture.inputSide(),
                architecture.tuning().part().lastFrozenStage());
    }

    /**
     * A sample of a weakly labelled photograph.
     *
     * @param seeds positions of the photograph's size (0 background, c + 1 the class at position c, 255 undecided)
     * @param imageLabels the labels that the photograph can have, bit l for label l, bit 0 set
     */
    public TrainingSample weak(String id, RgbImage photograph, LabelImage seeds, long imageLabels) {
        return sample(id, photograph, seeds, imageLabels, false);
    }

    /**
     * A sample of a photograph with a person's mask.
     *
     * @param truth positions as above; 255 is ignored
     */
    public TrainingSample strong(String id, RgbImage photograph, LabelImage truth) {
        return sample(id, photograph, truth, anyLabel(architecture), true);
    }

    /** The labels of a photograph that may show anything, as bits. */
    public static long anyLabel(SegmenterArchitecture architecture) {
        return -1L >>> Long.SIZE - architecture.labels();
    }

    private TrainingSample sample(String id, RgbImage photograph, LabelImage labels, long imageLabels, boolean strong) {
        return withoutFeatures(architecture, id, photograph, labels, imageLabels, strong)
                .withFeatures(features(photograph));
    }

    /** What the frozen part of the backbone makes of a photograph. */
    public byte[] features(RgbImage photograph) {
        return trunk.features(photograph, false);
    }

    /** The shape of {@link #features}. */
    public FeatureShape shape() {
        return trunk.shape();
    }

    /** A sample whose features are still missing: {@link TrainingSample#withFeatures} completes it. */
    public static TrainingSample withoutFeatures(
            SegmenterArchitecture architecture,
            String id,
            RgbImage photograph,
            LabelImage labels,
            long imageLabels,
            boolean strong) {
        if (labels.height() != photograph.height() || labels.width() != photograph.width()) {
            throw new IllegalArgumentException("the labels of " + id + " have " + labels.height() + " x "
                    + labels.width() + " pixels, its photograph " + photograph.height() + " x " + photograph.width());
        }
        int side = architecture.lossSide();
        return new TrainingSample(
                id,
                new byte[0],
                Resampling.resize(photograph, side, side).rgb(),
                NearestNeighbour.resample(labels, side, side).indices(),
                imageLabels,
                strong);
    }

    @Override
    public void close() {
        trunk.close();
    }
}
