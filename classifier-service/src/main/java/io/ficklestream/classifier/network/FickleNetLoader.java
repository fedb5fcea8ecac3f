package io.ficklestream.classifier.network;

import io.ficklestream.classifier.domain.Classifier;
import io.ficklestream.classifier.domain.ClassifierLoader;
import io.ficklestream.classifier.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.MissingWeightsException;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.FickleNetClassifier;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.servicekit.Announcements;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens FickleNet checkpoints; an announcement's location is the checkpoint's folder. */
public final class FickleNetLoader implements ClassifierLoader {

    private final BackboneFiles files;
    private final int threads;

    /** @param threads for one photograph; 0: TensorFlow decides */
    public FickleNetLoader(BackboneFiles files, int threads) {
        this.files = files;
        this.threads = threads;
    }

    @Override
    public Classifier load(ModelAnnouncement announcement) {
        try {
            Path folder = Path.of(announcement.location());
            requireAsAnnounced(CheckpointManifest.read(folder), announcement);
            return new ServedClassifier(FickleNetClassifier.open(folder, files, threads));
        } catch (CheckpointException | MissingWeightsException | InvalidPathException e) {
            throw new UnusableModelException(e.getMessage(), e);
        }
    }

    private static void requireAsAnnounced(CheckpointManifest manifest, ModelAnnouncement announcement) {
        Announcements.difference(announcement, manifest.version(), manifest.digest())
                .ifPresent(difference -> {
                    throw new UnusableModelException(difference);
                });
    }
}
