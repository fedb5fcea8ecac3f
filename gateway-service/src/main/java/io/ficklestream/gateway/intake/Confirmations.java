package io.ficklestream.gateway.intake;

import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.domain.RefusedException;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.gateway.domain.StreamWriter;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.util.Optional;

/** A person says that a result is right: it is submitted as the image's mask, so that the segmenter learns from it. */
public final class Confirmations {
    private final Submitter submitter;
    private final Records records;
    private final StreamWriter stream;

    public Confirmations(Submitter submitter, Records records, StreamWriter stream) {
        this.submitter = submitter;
        this.records = records;
        this.stream = stream;
    }

    /** @param layer {@code seeds}, {@code segmentation}, or {@code mask}: the person's own from before */
    public Receipt confirm(String id, String layer, String reviewer) {
        return submitter.withKnown(id, state -> {
            if (!layer.equals("mask")) {
                LabelImage mask = decided(mask(state, layer));
                submitter.resubmit(state, last -> Resubmission.withMask(last, PalettePng.encode(mask)));
            } else if (state.mask().isEmpty()) {
                throw RefusedException.conflict(
                        "nobody has given image \"" + id + "\" a mask yet: confirm another layer");
            }
            stream.review(new Review(id, Review.Verdict.CONFIRMED, state.revision(), reviewer));
            return Receipt.of(id, state.revision());
        });
    }

    private LabelImage mask(ImageRecord state, String layer) {
        return switch (layer) {
            case "seeds" -> seeds(state);
            case "segmentation" -> segmentation(state);
            default ->
                throw RefusedException.invalid(
                        "layer", "\"" + layer + "\" cannot be confirmed: use segmentation, seeds or mask");
        };
    }

    private LabelImage seeds(ImageRecord state) {
        SeedMask seeds = records.seeds(present(state, state.seeds()).position()).orElseThrow(() -> notYet(state));
        return new LabelImage(seeds.height(), seeds.width(), seeds.mask());
    }

    private LabelImage segmentation(ImageRecord state) {
        Segmentation found = records.segmentation(
                        present(state, state.segmentation()).position())
                .orElseThrow(() -> notYet(state));
        return new LabelImage(found.height(), found.width(), found.mask());
    }

    private static StageResult present(ImageRecord state, Optional<StageResult> result) {
        return result.filter(found -> found.revision() >= state.revision()).orElseThrow(() -> notYet(state));
    }

    private static RefusedException notYet(ImageRecord state) {
        return RefusedException.conflict("image \"" + state.id() + "\" has no such result of its present revision "
                + state.revision() + " yet: wait for it, or confirm another layer");
    }

    private static LabelImage decided(LabelImage mask) {
        for (byte number : mask.indices()) {
            if (number != (byte) VocClasses.IGNORE_INDEX) {
                return mask;
            }
        }
        throw RefusedException.invalid(
                "layer", "this mask decides no pixel, so there is nothing to confirm: paint one");
    }
}
