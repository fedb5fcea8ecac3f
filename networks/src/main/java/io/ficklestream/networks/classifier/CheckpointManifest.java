package io.ficklestream.networks.classifier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a checkpoint folder holds and where it came from; {@code manifest.json} in the folder.
 *
 * @param version name of the checkpoint, unique among all
 * @param role what it is for, "classifier"
 * @param digest SHA-256 of {@link #WEIGHTS}, in hex
 * @param architecture what the weights belong to
 * @param provenance data, split digests, hyperparameters, code version
 * @param metrics measured figures, such as {@code mAP} on named splits, 0..1
 */
public record CheckpointManifest(
        String version,
        String role,
        String digest,
        ClassifierArchitecture architecture,
        Map<String, String> provenance,
        Map<String, Double> metrics) {

    /** The manifest's file name. */
    public static final String FILE = "manifest.json";

    /** The weights' file name. */
    public static final String WEIGHTS = "weights.safetensors";

    /** The only role that this module trains so far. */
    public static final String CLASSIFIER = "classifier";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public CheckpointManifest {
        if (version == null || !version.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new CheckpointException(
                    "a checkpoint's version must be letters, digits, '.', '_' and '-', not " + version);
        }
        provenance = new TreeMap<>(provenance);
        metrics = new TreeMap<>(metrics);
    }

    /** @throws CheckpointException where the folder holds no readable manifest */
    public static CheckpointManifest read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new CheckpointException(folder + " is not a checkpoint: it has no " + FILE);
        }
        try {
            return JSON.readValue(file.toFile(), CheckpointManifest.class);
        } catch (IOException e) {
            throw new CheckpointException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the manifest into a checkpoint folder. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new CheckpointException("cannot write " + folder.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }
}
