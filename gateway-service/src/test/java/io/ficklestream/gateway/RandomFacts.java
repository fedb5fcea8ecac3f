package io.ficklestream.gateway;

import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.contracts.Review;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.MaskFacts;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.ReviewNote;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.gateway.domain.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Facts of every kind about an image, from a seed; every position is used once. */
public final class RandomFacts {
    private static final List<String> LABELS = List.of("cat", "dog", "person", "train");

    private final Random random;
    private long nextOffset;

    public RandomFacts(Random random) {
        this.random = random;
    }

    /** Any fact about the image. */
    public Fact.OfImage about(String id) {
        return switch (random.nextInt(6)) {
            case 0 -> submitted();
            case 1 -> new Fact.Localized(result("localization-maps", Optional.empty()));
            case 2 -> new Fact.Seeded(result("seeds", Optional.of(mask())));
            case 3 -> new Fact.Segmented(result("segmentations", Optional.of(mask())));
            case 4 ->
                new Fact.Reviewed(new ReviewNote(
                        new Review(id, pick(List.of(Review.Verdict.values())), revision(), pick(List.of("ada", "bob"))),
                        time()));
            default -> new Fact.SetAside(letter(Optional.of(id)));
        };
    }

    public Fact.Submitted submitted() {
        return new Fact.Submitted(new Submission(
                revision(),
                position("images"),
                new PhotographFacts(
                        random.nextInt(1000), pick(List.of("0", "1")).repeat(64), "image/jpeg"),
                random.nextBoolean() ? List.of() : List.of(pick(LABELS)),
                random.nextBoolean(),
                ProcessingOptions.DEFAULT,
                time()));
    }

    public DeadLetter letter(Optional<String> imageId) {
        return new DeadLetter(
                position("images-dead-letters"),
                imageId,
                "images",
                "classifier",
                "the photograph ends early",
                time(),
                random.nextBoolean(),
                false,
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(revision()));
    }

    private StageResult result(String topic, Optional<MaskFacts> mask) {
        return new StageResult(
                position(topic),
                revision(),
                time(),
                "model-" + random.nextInt(2),
                List.of(pick(LABELS)),
                Optional.of(LabelOrigin.PREDICTED),
                mask,
                Map.of("network", 12.5),
                Map.of("rule", "paper"));
    }

    /** Few different confidences, so that some images share theirs. */
    private MaskFacts mask() {
        return new MaskFacts(2, 5, random.nextInt(21) / 20.0, Map.of("cat", 0.25, MaskFacts.UNDECIDED, 0.75));
    }

    private RecordPosition position(String topic) {
        return new RecordPosition(topic, random.nextInt(3), nextOffset++);
    }

    private long revision() {
        return random.nextInt(3);
    }

    /** Few different times, so that some facts share theirs. */
    private Instant time() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(20));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
