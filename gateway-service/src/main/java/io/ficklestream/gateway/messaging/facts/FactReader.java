package io.ficklestream.gateway.messaging.facts;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ImagePlan;
import io.ficklestream.contracts.LocalizationMaps;
import io.ficklestream.contracts.Review;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Segmentation;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.MaskFacts;
import io.ficklestream.gateway.domain.PhotographFacts;
import io.ficklestream.gateway.domain.RecordPosition;
import io.ficklestream.gateway.domain.ReviewNote;
import io.ficklestream.gateway.domain.StageResult;
import io.ficklestream.gateway.domain.Submission;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the topics that are about images. */
public final class FactReader {
    private static final Map<String, Function<StreamRecord, AddressedFact>> READERS = readers();

    private FactReader() {}

    private static Map<String, Function<StreamRecord, AddressedFact>> readers() {
        Map<String, Function<StreamRecord, AddressedFact>> readers = new HashMap<>();
        readers.put(Topics.IMAGES, FactReader::submitted);
        readers.put(Topics.LOCALIZATION_MAPS, FactReader::localized);
        readers.put(Topics.SEEDS, FactReader::seeded);
        readers.put(Topics.SEGMENTATIONS, FactReader::segmented);
        readers.put(Topics.REVIEWS, FactReader::reviewed);
        readers.put(Topics.RETRIES, FactReader::retried);
        for (String source : Topics.withDeadLetters()) {
            readers.put(Topics.deadLettersOf(source), letter -> DeadLetterFacts.of(source, letter));
        }
        return Map.copyOf(readers);
    }

    /** The topics that are read. */
    public static Set<String> topics() {
        return READERS.keySet();
    }

    /**
     * What a record of one of the {@link #topics} says.
     *
     * @throws UndecodableMessageException if it says nothing that can be understood
     */
    public static AddressedFact read(StreamRecord record) {
        return READERS.get(record.position().topic()).apply(record);
    }

    private static AddressedFact submitted(StreamRecord record) {
        ImageMessage image = Codecs.IMAGE.decode(record.value());
        Submission submission = new Submission(
                image.revision(),
                record.position(),
                PhotographFacts.of(image.photograph()),
                Bounded.texts(image.labels()),
                image.mask().isPresent(),
                image.processing(),
                record.at());
        return new AddressedFact(image.imageId(), new Fact.Submitted(submission));
    }

    private static AddressedFact localized(StreamRecord record) {
        LocalizationMaps maps = Codecs.LOCALIZATION_MAPS.decode(record.value());
        StageResult result = result(record, maps.plan(), Optional.empty(), Map.of());
        return new AddressedFact(maps.plan().imageId(), new Fact.Localized(result));
    }

    private static AddressedFact seeded(StreamRecord record) {
        SeedMask seeds = Codecs.SEED_MASK.decode(record.value());
        MaskFacts mask = MaskFacts.of(seeds.height(), seeds.width(), seeds.mask(), seeds.confidence());
        StageResult result = result(record, seeds.plan(), Optional.of(mask), seeds.provenance());
        return new AddressedFact(seeds.plan().imageId(), new Fact.Seeded(result));
    }

    private static StageResult result(
            StreamRecord record, ImagePlan plan, Optional<MaskFacts> mask, Map<String, String> provenance) {
        return new StageResult(
                record.position(),
                plan.revision(),
                record.at(),
                plan.modelVersion(),
                Bounded.texts(plan.classes()),
                Optional.of(plan.labelOrigin()),
                mask,
                Bounded.entries(StepTimings.of(record.headers())),
                Bounded.provenance(provenance));
    }

    private static AddressedFact segmented(StreamRecord record) {
        Segmentation seen = Codecs.SEGMENTATION.decode(record.value());
        StageResult result = new StageResult(
                record.position(),
                seen.revision(),
                record.at(),
                seen.modelVersion(),
                List.of(),
                Optional.empty(),
                Optional.of(MaskFacts.of(seen.height(), seen.width(), seen.mask(), seen.confidence())),
                Bounded.entries(StepTimings.of(record.headers())),
                Bounded.provenance(seen.provenance()));
        return new AddressedFact(seen.imageId(), new Fact.Segmented(result));
    }

    private static AddressedFact reviewed(StreamRecord record) {
        Review review = Codecs.REVIEW.decode(record.value());
        return new AddressedFact(review.imageId(), new Fact.Reviewed(new ReviewNote(review, record.at())));
    }

    private static AddressedFact retried(StreamRecord record) {
        RecordPosition letter = position(record.key());
        Optional<String> imageId = Optional.ofNullable(record.value())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(id -> !id.isEmpty());
        return new AddressedFact(AddressedFact.subject(imageId, letter), new Fact.Retried(letter));
    }

    private static RecordPosition position(String key) {
        try {
            return RecordPosition.parse(String.valueOf(key));
        } catch (IllegalArgumentException e) {
            throw new UndecodableMessageException("the key of a retry: " + e.getMessage(), e);
        }
    }
}
