package io.ficklestream.system;

import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import java.nio.file.Path;

/**
 * The published classifier on smaller inputs: the same weights and code, a quarter of the pixels. For tests whose
 * guarantee does not depend on how good the maps are.
 */
final class QuickCheckpoint {

    private static final int INPUT_SIDE = 161;

    private QuickCheckpoint() {}

    /** Writes the checkpoint into a folder. */
    static PublishedModel write(Path folder) {
        Checkpoint published = Checkpoint.read(SystemUnderTest.publishedModel().folder());
        Checkpoint.write(
                folder,
                published.manifest().version() + "-" + INPUT_SIDE,
                CheckpointManifest.CLASSIFIER,
                smaller(ClassifierArchitecture.of(published.manifest())),
                published.parameters(),
                published.manifest().provenance(),
                published.manifest().metrics());
        return PublishedModel.in(folder);
    }

    private static ClassifierArchitecture smaller(ClassifierArchitecture full) {
        return new ClassifierArchitecture(
                full.classes(),
                INPUT_SIDE,
                full.outputStride(),
                full.adaptationRank(),
                full.channels(),
                full.kernel(),
                full.dropout());
    }
}
