package io.ficklestream.networks.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * What a checkpoint folder holds and where it came from; {@code manifest.json} in the folder.
 *
 * @param version name of the checkpoint, unique among all
 * @param role what it is for, {@link #CLASSIFIER} or {@link #SEGMENTER}
 * @param digest SHA-256 of {@link #WEIGHTS}, in hex
 * @param architecture what the weights belong to; what it holds depends on the role
 * @param provenance data, split digests, hyperparameters, code version
 * @param metrics measured figures, such as {@code mAP} on named splits, 0..1
 */
public record CheckpointManifest(
        String version,
        String role,
        String digest,
        JsonNode architecture,
        Map<String, String> provenance,
        Map<String, Double> metrics) {

    /** The manifest's file name. */
    public static final String FILE = "manifest.json";

    /** The weights' file name. */
    public static final String WEIGHTS = "weights.safetensors";

    /** Key of the provenance under which the identity of the backbone's original weights is. */
    public static final String BACKBONE = "backbone";

    /** Role of a network that names the classes in a photograph and localizes them. */
    public static final String CLASSIFIER = "classifier";

    /** Role of a network that labels every pixel. */
    public static final String SEGMENTER = "segmenter";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    public CheckpointManifest {
        if (version == null || !version.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new CheckpointException(
                    "a checkpoint's version must be letters, digits, '.', '_' and '-', not " + version);
        }
        require(role, "role", version);
        require(digest, "digest", version);
        require(architecture, "architecture", version);
        require(provenance, "provenance", version);
        require(metrics, "metrics", version);
        provenance = new TreeMap<>(provenance);
        metrics = new TreeMap<>(metrics);
    }

    private static void require(Object value, String name, String version) {
        if (value == null) {
            throw new CheckpointException("the manifest of checkpoint " + version + " has no " + name);
        }
    }

    /** A manifest for an architecture record, which becomes JSON. */
    public static CheckpointManifest describing(
            Object architecture,
            String version,
            String role,
            String digest,
            Map<String, String> provenance,
            Map<String, Double> metrics) {
        return new CheckpointManifest(version, role, digest, JSON.valueToTree(architecture), provenance, metrics);
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

    /** @throws CheckpointException where the checkpoint is for something else, naming both roles */
    public CheckpointManifest requireRole(String expected) {
        if (!role.equals(expected)) {
            throw new CheckpointException("checkpoint " + version + " is a " + role + ", but a " + expected
                    + " is needed: name another checkpoint");
        }
        return this;
    }

    /**
     * Refuses backbone weights that the checkpoint was not trained on; one that does not say is not checked.
     *
     * @param identity of the weights at hand
     */
    public void requireTrainedOn(String identity) {
        String original = provenance.getOrDefault(BACKBONE, identity);
        if (!original.equals(identity)) {
            throw new CheckpointException("checkpoint " + version + " was trained on the backbone weights " + original
                    + ", but here are " + identity + ": put the former in their place");
        }
    }

    /**
     * The architecture as the record of the role.
     *
     * @throws CheckpointException where a part is absent, unknown or has an impossible value, naming which
     */
    public <A> A architecture(Class<A> type) {
        try {
            return JSON.treeToValue(architecture, type);
        } catch (JsonProcessingException e) {
            throw new CheckpointException(
                    "the architecture of checkpoint " + version + " is not a " + type.getSimpleName() + place(e) + ": "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private static String place(JsonProcessingException problem) {
        return problem instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " because of '" + mapping.getPath().get(0).getFieldName() + "'"
                : "";
    }

    /** The classes that the network knows, in the order of its outputs; every role's architecture names them. */
    public List<String> classes() {
        return StreamSupport.stream(architecture.path("classes").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
