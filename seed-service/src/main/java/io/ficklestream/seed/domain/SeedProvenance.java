package io.ficklestream.seed.domain;

import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.seeding.RefinementParameters;
import io.ficklestream.vision.seeding.SeedParameters;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a seed mask says about how it was made: everything needed to make it again, and no times. */
public final class SeedProvenance {

    private final SortedMap<String, String> ofTheService = new TreeMap<>();

    /** @param codeVersion the version of this program */
    public SeedProvenance(SeedParameters parameters, String codeVersion) {
        ofTheService.put("method", "FickleNet");
        ofTheService.put("code-version", codeVersion);
        ofTheService.put("seed-foreground-hits", foregroundHits(parameters));
        ofTheService.put("seed-background-score", Double.toString(parameters.backgroundScore()));
        addRefinement(parameters.refinement());
        addCrf(parameters.refinement().crf());
    }

    Map<String, String> of(ImagePlan plan) {
        SortedMap<String, String> provenance = new TreeMap<>(ofTheService);
        provenance.put("model-version", plan.modelVersion());
        provenance.put("plan-id", plan.planId());
        provenance.put("samples", Integer.toString(plan.totalSamples()));
        provenance.put("label-origin", plan.labelOrigin().name().toLowerCase(Locale.ROOT));
        return provenance;
    }

    private void addRefinement(RefinementParameters refinement) {
        ofTheService.put("refinement-upsampling", name(refinement.upsampling()));
        ofTheService.put("refinement-unary", name(refinement.unary()));
        ofTheService.put("refinement-background-power", Double.toString(refinement.backgroundPower()));
        ofTheService.put("refinement-seed-certainty", Double.toString(refinement.seedCertainty()));
        ofTheService.put("refinement-undecided-below", Double.toString(refinement.undecidedBelow()));
        ofTheService.put("refinement-working-pixels", Integer.toString(refinement.workingPixels()));
    }

    private void addCrf(DenseCrfParameters crf) {
        ofTheService.put("crf-iterations", Integer.toString(crf.iterations()));
        ofTheService.put("crf-filter", name(crf.filter()));
        ofTheService.put("crf-gaussian-weight", Double.toString(crf.gaussian().weight()));
        ofTheService.put("crf-gaussian-sxy", Double.toString(crf.gaussian().sxy()));
        ofTheService.put("crf-bilateral-weight", Double.toString(crf.bilateral().weight()));
        ofTheService.put("crf-bilateral-sxy", Double.toString(crf.bilateral().sxy()));
        ofTheService.put("crf-bilateral-srgb", Double.toString(crf.bilateral().srgb()));
    }

    private static String foregroundHits(SeedParameters parameters) {
        double hits = parameters.foregroundHits();
        return hits == SeedParameters.ANY_HIT ? "any" : Double.toString(hits);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
