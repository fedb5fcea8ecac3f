package io.ficklestream.networks.checkpoint;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.LowRankAdaptation;

/** The backbone as a checkpoint has fine-tuned it: the original weights plus the checkpoint's changes. */
public final class FineTunedBackbone {

    private FineTunedBackbone() {}

    /**
     * @param kind what the checkpoint's architecture says
     * @param files where the original weights are
     * @throws io.ficklestream.networks.backbone.MissingWeightsException where they are not
     * @throws io.ficklestream.networks.tensors.CheckpointException where they are not those that it was trained on
     */
    public static BackboneWeights of(Checkpoint checkpoint, BackboneKind kind, BackboneFiles files) {
        BackboneWeights original = kind.read(files);
        checkpoint.manifest().requireTrainedOn(original.identity());
        return LowRankAdaptation.apply(original, checkpoint.parameters());
    }
}
