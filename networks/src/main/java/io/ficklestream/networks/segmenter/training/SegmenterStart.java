package io.ficklestream.networks.segmenter.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.segmenter.HeadLayers;
import io.ficklestream.networks.segmenter.SegmenterArchitecture;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.Map;

/**
 * What a segmenter knows before it learns: ImageNet, a classifier or another segmenter.
 *
 * @param backbone the frozen part, and what the backbone's trained layers begin with
 * @param parameters trained parameters to begin with, by name
 * @param inherited parameters that stay as they are, but belong into the segmenter's checkpoint
 */
public record SegmenterStart(
        BackboneWeights backbone, Map<String, FloatTensor> parameters, Map<String, FloatTensor> inherited) {

    /** From ImageNet alone. */
    public static SegmenterStart from(BackboneWeights imageNet) {
        return new SegmenterStart(imageNet, Map.of(), Map.of());
    }

    /**
     * From a classifier: its change of the backbone, and its neck where that is as wide as the segmenter's.
     *
     * @throws CheckpointException where the backbone's change has another rank than the segmenter would train on
     */
    public static SegmenterStart fromClassifier(
            BackboneWeights imageNet, Checkpoint classifier, SegmenterArchitecture architecture) {
        Map<String, FloatTensor> head = new HashMap<>();
        FloatTensor neck = classifier.parameters().get(HeadParameters.NECK_KERNEL);
        if (neck.dimension(3) == architecture.neckChannels()) {
            head.put(HeadLayers.NECK + TrainedConvolver.KERNEL, neck);
            head.put(
                    HeadLayers.NECK + TrainedConvolver.BIAS,
                    classifier.parameters().get(HeadParameters.NECK_BIAS));
        }
        return of(imageNet, classifier.parameters(), head, architecture);
    }

    /**
     * From a segmenter of the same classes.
     *
     * @throws CheckpointException where classes or shapes do not fit, saying which
     */
    public static SegmenterStart fromSegmenter(
            BackboneWeights imageNet, Checkpoint segmenter, SegmenterArchitecture architecture) {
        SegmenterArchitecture old = segmenter.manifest().architecture(SegmenterArchitecture.class);
        if (!old.classes().equals(architecture.classes())) {
            throw new CheckpointException("checkpoint " + segmenter.manifest().version() + " knows the classes "
                    + old.classes() + ", not " + architecture.classes() + ": begin with another one");
        }
        Map<String, FloatTensor> head = new HashMap<>(segmenter.parameters());
        head.keySet().removeIf(name -> !name.startsWith(HeadLayers.PREFIX));
        return of(imageNet, segmenter.parameters(), head, architecture);
    }

    private static SegmenterStart of(
            BackboneWeights imageNet,
            Map<String, FloatTensor> checkpoint,
            Map<String, FloatTensor> head,
            SegmenterArchitecture architecture) {
        Map<String, FloatTensor> change = new HashMap<>(checkpoint);
        change.keySet().removeIf(name -> !LowRankAdaptation.owns(imageNet.backbone(), name));
        Map<String, FloatTensor> parameters = new HashMap<>(head);
        Map<String, FloatTensor> inherited = new HashMap<>();
        switch (architecture.tuning().part()) {
            case NONE -> inherited.putAll(change);
            case LAST_STAGE -> requireRank(change, architecture).forEach(parameters::put);
            case ALL ->
                throw new CheckpointException(
                        "a segmenter whose whole backbone learns begins with ImageNet, or with its own snapshot");
        }
        return new SegmenterStart(LowRankAdaptation.apply(imageNet, inherited), parameters, inherited);
    }

    private static Map<String, FloatTensor> requireRank(
            Map<String, FloatTensor> change, SegmenterArchitecture architecture) {
        int rank = architecture.tuning().rank();
        boolean fits = change.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/down"))
                .allMatch(entry -> entry.getValue().dimension(1) == rank);
        if (!fits) {
            throw new CheckpointException("the checkpoint's change of the backbone has another rank than " + rank
                    + ": train with its rank, or with the backbone frozen");
        }
        return change;
    }
}
