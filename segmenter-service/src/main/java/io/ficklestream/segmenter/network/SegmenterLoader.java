package io.ficklestream.segmenter.network;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.MissingWeightsException;
import io.ficklestream.networks.segmenter.PredictionOptions;
import io.ficklestream.networks.segmenter.Segmenter;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.domain.prediction.NetworkLoader;
import io.ficklestream.segmenter.domain.prediction.SegmentationNetwork;
import java.nio.file.Path;

/** Opens segmenter checkpoints; an announcement's location is the checkpoint's folder. */
public final class SegmenterLoader implements NetworkLoader {

    private final CheckpointVerifier verifier;
    private final BackboneFiles files;
    private final PredictionOptions options;
    private final int threads;

    /** @param threads for one photograph; 0: TensorFlow decides */
    public SegmenterLoader(CheckpointVerifier verifier, BackboneFiles files, PredictionOptions options, int threads) {
        this.verifier = verifier;
        this.files = files;
        this.options = options;
        this.threads = threads;
    }

    @Override
    public SegmentationNetwork load(ModelAnnouncement announcement) {
        verifier.verify(announcement);
        try {
            return new ServedSegmenter(Segmenter.open(Path.of(announcement.location()), files, threads), options);
        } catch (CheckpointException | MissingWeightsException e) {
            throw new UnusableModelException(e.getMessage(), e);
        }
    }
}
