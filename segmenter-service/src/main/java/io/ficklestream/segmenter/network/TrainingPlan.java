package io.ficklestream.segmenter.network;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.segmenter.BackboneTraining;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.segmenter.training.SegmenterStart;
import io.ficklestream.networks.tensors.CheckpointException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is trained and what it begins with.
 *
 * @param files the backbone's weights
 * @param start the checkpoint folder to begin with; empty: ImageNet alone
 * @param architecture that of the start if it is a segmenter
 */
public record TrainingPlan(BackboneFiles files, Optional<Path> start, SegmenterArchitecture architecture) {

    private static final int INPUT_SIDE = 321;
    private static final int CHANNELS = 512;
    private static final int LARGE_FIELD_OF_VIEW = 12;
    private static final double DROPOUT = 0.5;
    private static final int FINGERPRINT_DIGITS = 12;

    /**
     * A plan for a list of classes.
     *
     * @throws CheckpointException if the start cannot be read or is a segmenter of other classes
     */
    public static TrainingPlan of(BackboneFiles files, Optional<Path> start, List<String> classes) {
        SegmenterArchitecture architecture = start.map(CheckpointManifest::read)
                .filter(manifest -> manifest.role().equals(CheckpointManifest.SEGMENTER))
                .map(manifest -> manifest.architecture(SegmenterArchitecture.class))
                .map(known -> known.withTuning(new BackboneTraining(BackboneTraining.Part.NONE, 0)))
                .orElseGet(() -> fromScratch(classes));
        if (!architecture.classes().equals(classes)) {
            throw new CheckpointException("%s is for the classes %s, but the service is to learn %s: start with another"
                    .formatted(start.orElseThrow(), architecture.classes(), classes));
        }
        return new TrainingPlan(files, start, architecture);
    }

    /** DeepLab-LargeFOV on a backbone that stays as it is. */
    private static SegmenterArchitecture fromScratch(List<String> classes) {
        return new SegmenterArchitecture(
                classes,
                INPUT_SIDE,
                OutputStride.SIXTEEN,
                OutputStride.SIXTEEN,
                BackboneKind.RESNET50,
                new BackboneTraining(BackboneTraining.Part.NONE, 0),
                CHANNELS,
                CHANNELS,
                List.of(LARGE_FIELD_OF_VIEW),
                DROPOUT);
    }

    /** What the start is called. */
    String startVersion() {
        return start.map(folder -> CheckpointManifest.read(folder).version()).orElse("ImageNet");
    }

    /** Short, and equal only for plans whose samples can be learned from together. */
    String fingerprint() {
        String digest =
                start.map(folder -> CheckpointManifest.read(folder).digest()).orElse("ImageNet");
        return sha256(architecture + digest).substring(0, FINGERPRINT_DIGITS);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The backbone's original weights. */
    BackboneWeights weights() {
        return architecture.backbone().read(files);
    }

    /** Reads the start. */
    SegmenterStart open() {
        BackboneWeights imageNet = weights();
        return start.map(folder -> from(imageNet, folder)).orElseGet(() -> SegmenterStart.from(imageNet));
    }

    /**
     * Reads a checkpoint to begin with.
     *
     * @throws CheckpointException if it does not fit
     */
    SegmenterStart from(BackboneWeights imageNet, Path folder) {
        Checkpoint checkpoint = Checkpoint.read(folder);
        return checkpoint.manifest().role().equals(CheckpointManifest.SEGMENTER)
                ? SegmenterStart.fromSegmenter(imageNet, checkpoint, architecture)
                : SegmenterStart.fromClassifier(imageNet, checkpoint, architecture);
    }
}
