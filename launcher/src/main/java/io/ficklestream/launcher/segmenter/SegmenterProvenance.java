package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographDigest;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.util.List;
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
record SegmenterProvenance(SegmenterRun run, BackboneWeights backbone, Optional<Checkpoint> start) {

    Map<String, String> after(long steps) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("method", run.input().strong().isEmpty() ? "weakly supervised" : "semi-supervised");
        facts.put("losses", run.options().losses().toString());
        facts.put("optimiser", run.options().optimiser().toString());
        facts.put("crf", run.options().crf().toString());
        facts.put("growing", run.options().growing().toString());
        facts.put("cues", run.input().seeds().source().name());
        facts.put("seeds", run.input().seeds().provenance());
        facts.put("seed", String.valueOf(run.options().seed()));
        facts.put("steps", steps + " of " + run.steps() + ", batch " + run.batch());
        facts.put("code", "ficklestream " + codeVersion());
        facts.put(CheckpointManifest.BACKBONE, backbone.identity());
        facts.put("start", start.map(SegmenterProvenance::name).orElse("ImageNet"));
        facts.put("data.weak", describe(run.input().weak()));
        facts.put("data.strong", describe(run.input().strong()));
        facts.put("data.validation", describe(run.input().validation()));
        return facts;
    }

    private static String name(Checkpoint checkpoint) {
        return checkpoint.manifest().version() + " sha256 "
                + checkpoint.manifest().digest();
    }

    private static String describe(List<Photograph> photographs) {
        return photographs.size() + " photographs, sha256 " + PhotographDigest.of(photographs);
    }

    private static String codeVersion() {
        return Optional.ofNullable(SegmenterProvenance.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
