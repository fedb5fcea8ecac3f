package io.ficklestream.launcher.training;

import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.training.EpochResult;
import io.ficklestream.networks.training.OptimiserOptions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a checkpoint comes from, as its manifest records it.
 *
 * @param run the training run
 * @param backbone the original weights
 * @param start the checkpoint that it began with
 */
record TrainingProvenance(ClassifierTraining run, BackboneWeights backbone, Optional<Checkpoint> start) {

    Map<String, String> of(EpochResult epoch) {
        OptimiserOptions optimiser = run.optimiser();
        Map<String, String> facts = new TreeMap<>();
        facts.put("method", "FickleNet classifier, image-level labels only");
        facts.put("code", "ficklestream " + codeVersion());
        facts.put(CheckpointManifest.BACKBONE, backbone.identity());
        facts.put(
                "start",
                start.map(checkpoint -> checkpoint.manifest().version() + " sha256 "
                                + checkpoint.manifest().digest())
                        .orElse("ImageNet"));
        facts.put(
                "data.train",
                run.input().train().size() + " photographs, sha256 "
                        + TrainingInput.digest(run.input().train()));
        facts.put(
                "data.validation",
                run.input().validation().size() + " photographs, sha256 "
                        + TrainingInput.digest(run.input().validation()));
        facts.put(
                "optimiser",
                "Adam, learning rate " + optimiser.learningRate() + " halved every " + optimiser.halveEvery()
                        + " epochs, batch " + optimiser.batch() + ", backbone rate " + optimiser.backboneMultiplier()
                        + ", weight decay "
                        + optimiser.weightDecay());
        facts.put("epoch", String.valueOf(epoch.epoch()));
        facts.put("seed", String.valueOf(optimiser.seed()));
        start.ifPresent(checkpoint ->
                checkpoint.manifest().provenance().forEach((key, value) -> facts.put("start." + key, value)));
        return facts;
    }

    private static String codeVersion() {
        return Optional.ofNullable(TrainingProvenance.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
