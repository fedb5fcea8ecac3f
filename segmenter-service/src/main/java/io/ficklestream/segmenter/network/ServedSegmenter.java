package io.ficklestream.segmenter.network;

import io.ficklestream.networks.segmenter.PredictionOptions;
import io.ficklestream.networks.segmenter.Segmenter;
import io.ficklestream.segmenter.domain.prediction.PixelLabels;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;

/** A segmenter as the domain sees it. */
record ServedSegmenter(Segmenter segmenter, PredictionOptions options) implements SegmentationNetwork {

    @Override
    public String version() {
        return segmenter.version();
    }

    @Override
    public List<String> classes() {
        return segmenter.classes();
    }

    @Override
    public PixelLabels segment(RgbImage photograph) {
        Segmenter.Result result = segmenter.segment(photograph, options);
        return new PixelLabels(result.height(), result.width(), result.mask(), result.confidence());
    }

    @Override
    public void close() {
        segmenter.close();
    }
}
