package io.ficklestream.networks.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import io.ficklestream.networks.classifier.HeadParameters;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.HashMap;
import java.util.Map;

/**
 * What training begins with: ImageNet's backbone alone, or also what another checkpoint has learned.
 *
 * <p>This is how a classifier is trained at a coarse output stride first, where a step of the fine-tuned stage costs a
 * quarter, and on its fine grid after: a dilated stage computes the same values at the cells that both grids share, so
 * adaptation and neck carry over as they are, and the head by {@link HeadDilation}.
 *
 * @param backbone the frozen part; carries the checkpoint's adaptation where that is not trained further
 * @param parameters trained parameters to begin with
 * @param inherited parameters of the checkpoint that stay as they are, but belong into the new checkpoint too
 */
public record WarmStart(
        BackboneWeights backbone, Map<String, FloatTensor> parameters, Map<String, FloatTensor> inherited) {

    /** From ImageNet alone. */
    public static WarmStart from(BackboneWeights backbone) {
        return new WarmStart(backbone, Map.of(), Map.of());
    }

    /**
     * From what a checkpoint has learned.
     *
     * @throws CheckpointException where its shapes do not fit the architecture, naming which and what would
     */
    public static WarmStart from(BackboneWeights backbone, Checkpoint checkpoint, ClassifierArchitecture architecture) {
        ClassifierArchitecture old = ClassifierArchitecture.of(checkpoint.manifest());
        requireFit(checkpoint.manifest().version(), old, architecture);
        checkpoint.manifest().requireTrainedOn(backbone.identity());
        Map<String, FloatTensor> parameters = new HashMap<>();
        Map<String, FloatTensor> inherited = new HashMap<>();
        checkpoint.parameters().forEach((name, tensor) -> {
            boolean kept = LowRankAdaptation.owns(backbone.backbone(), name) && !architecture.adaptsBackbone();
            (kept ? inherited : parameters).put(name, tensor);
        });
        var dilation = HeadDilation.between(old, architecture);
        parameters.computeIfPresent(HeadParameters.HEAD_KERNEL, (name, head) -> dilation.apply(head));
        return new WarmStart(LowRankAdaptation.apply(backbone, inherited), parameters, inherited);
    }

    /** Everything that a checkpoint needs if nothing is trained. */
    public Map<String, FloatTensor> checkpoint() {
        Map<String, FloatTensor> all = new HashMap<>(inherited);
        all.putAll(parameters);
        return all;
    }

    private static void requireFit(String version, ClassifierArchitecture old, ClassifierArchitecture architecture) {
        if (!old.classes().equals(architecture.classes())) {
            throw new CheckpointException("checkpoint " + version + " knows the classes " + old.classes()
                    + ", the data has " + architecture.classes() + ": train from ImageNet instead");
        }
        if (old.backbone() != architecture.backbone()) {
            throw new CheckpointException("checkpoint " + version + " is built on "
                    + old.backbone().title() + ": train on with that backbone");
        }
        if (old.channels() != architecture.channels()) {
            throw new CheckpointException("checkpoint " + version + " has a neck of " + old.channels()
                    + " channels: train on with that number");
        }
        if (architecture.adaptsBackbone() && old.adaptationRank() != architecture.adaptationRank()) {
            throw new CheckpointException("checkpoint " + version + " adapts the backbone with rank "
                    + old.adaptationRank() + ": train on with that rank, or with 0 to keep it as it is");
        }
    }
}
