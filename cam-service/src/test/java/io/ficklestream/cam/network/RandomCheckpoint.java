package io.ficklestream.cam.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.tensors.FloatTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A checkpoint of an untrained head for small inputs, and the announcement that fits it. */
final class RandomCheckpoint {

    static final int INPUT_SIDE = 65;
    static final List<String> CLASSES = List.of("cat", "cow", "dog");

    private static final int BACKBONE_CHANNELS = 2048;
    private static final int CHANNELS = 4;
    private static final int KERNEL = 3;
    private static final ClassifierArchitecture ARCHITECTURE =
            new ClassifierArchitecture(CLASSES, INPUT_SIDE, OutputStride.SIXTEEN, 0, CHANNELS, KERNEL, 0.9);

    private RandomCheckpoint() {}

    static ModelAnnouncement write(Path folder) {
        Random random = new Random(1);
        int outputs = CLASSES.size() * KERNEL * KERNEL;
        CheckpointManifest manifest = Checkpoint.write(
                folder,
                "untrained-1",
                CheckpointManifest.CLASSIFIER,
                ARCHITECTURE,
                Map.of(
                        HeadParameters.NECK_KERNEL, tensor(random, 1, 1, BACKBONE_CHANNELS, CHANNELS),
                        HeadParameters.NECK_BIAS, tensor(random, CHANNELS),
                        HeadParameters.HEAD_KERNEL, tensor(random, CHANNELS, outputs),
                        HeadParameters.HEAD_BIAS, tensor(random, CLASSES.size())),
                Map.of(),
                Map.of());
        return announcement(folder, manifest.digest());
    }

    static ModelAnnouncement announcement(Path folder, String digest) {
        return new ModelAnnouncement("classifier", "untrained-1", folder.toString(), digest, Map.of(), Map.of());
    }

    /** The backbone's weights, seen from a cache folder of the test's own; skips the test where there are none. */
    static BackboneFiles weightsIn(Path cache) throws IOException {
        BackboneFiles shared = BackboneFiles.in(BackboneFiles.defaultCache());
        assumeTrue(
                shared.present(),
                "skipped: no ResNet-50 weights in " + shared.cache() + "; run './ficklestream fetch-weights'");
        BackboneFiles own = BackboneFiles.in(cache);
        Files.createSymbolicLink(own.packageFolder(), shared.packageFolder().toAbsolutePath());
        return own;
    }

    private static FloatTensor tensor(Random random, long... shape) {
        float[] values = new float[(int) FloatTensor.elements(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / 10;
        }
        return new FloatTensor(shape, values);
    }
}
