package io.ficklestream.networks.checkpoint;

import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.Digests;
import io.ficklestream.networks.tensors.FloatTensor;
import io.ficklestream.networks.tensors.Precision;
import io.ficklestream.networks.tensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A network's trained parameters with their manifest: a folder with {@code manifest.json} and {@code
 * weights.safetensors}.
 *
 * @param manifest what they are
 * @param parameters by the names that the network of the manifest's role gives them
 */
public record Checkpoint(CheckpointManifest manifest, Map<String, FloatTensor> parameters) {

    /** @throws CheckpointException where something is absent, unreadable or not what the manifest's digest says */
    public static Checkpoint read(Path folder) {
        CheckpointManifest manifest = CheckpointManifest.read(folder);
        Path weights = folder.resolve(CheckpointManifest.WEIGHTS);
        if (!Files.isRegularFile(weights)) {
            throw new CheckpointException(folder + " has no " + CheckpointManifest.WEIGHTS);
        }
        String digest = digest(weights);
        if (!digest.equals(manifest.digest())) {
            throw new CheckpointException(weights + " has SHA-256 " + digest + ", but its manifest says "
                    + manifest.digest() + ": it was changed or cut short");
        }
        return new Checkpoint(manifest, Safetensors.read(weights));
    }

    /**
     * Writes float16 weights and a manifest with their digest.
     *
     * @param role such as {@link CheckpointManifest#CLASSIFIER}
     * @param architecture a record that Jackson can write and read again
     * @return the manifest
     */
    public static CheckpointManifest write(
            Path folder,
            String version,
            String role,
            Object architecture,
            Map<String, FloatTensor> parameters,
            Map<String, String> provenance,
            Map<String, Double> metrics) {
        Path weights = folder.resolve(CheckpointManifest.WEIGHTS);
        Safetensors.write(weights, parameters, Precision.F16);
        var manifest = CheckpointManifest.describing(architecture, version, role, digest(weights), provenance, metrics);
        manifest.write(folder);
        return manifest;
    }

    /** @throws CheckpointException where the checkpoint is for something else, naming both roles */
    public Checkpoint requireRole(String role) {
        manifest.requireRole(role);
        return this;
    }

    private static String digest(Path weights) {
        try {
            return Digests.sha256(weights);
        } catch (IOException e) {
            throw new CheckpointException("cannot read " + weights + ": " + e.getMessage(), e);
        }
    }
}
